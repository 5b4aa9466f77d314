package kakko.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import kakko.core.Comparison.BracketFate;
import kakko.core.Comparison.Fate;
import kakko.core.Comparison.Link;
import kakko.core.Comparison.Row;
import kakko.core.Corrections.OfBracket;
import kakko.lang.DraftLanguage;
import kakko.model.drafts.BracketKind;

/** What holds of corrections by hand in any two texts, whatever they say. */
class CorrectionLawsTest {

	static IntStream seeds() {
		return IntStream.range(0, 100);
	}

	/** Corrections by chance that don't contradict each other. */
	private static Corrections corrections(int seed, Reading from, Reading to) {
		Random random = new Random(seed);
		Corrections all = Corrections.NONE;
		for (int n = 0; n < 6; n++) {
			Corrections one = switch (random.nextInt(4)) {
			case 0 -> Corrections.together(random.nextInt(from.paragraphs().size()), random.nextInt(to.paragraphs().size()));
			case 1 -> Corrections.apart(random.nextInt(from.paragraphs().size()), random.nextInt(to.paragraphs().size()));
			default -> bracket(random, from, to);
			};
			all = all.and(one).orElse(all);
		}
		return all;
	}

	private static Corrections bracket(Random random, Reading from, Reading to) {
		int older = bracket(random, from);
		int newer = bracket(random, to);
		Fate fate = Fate.values()[random.nextInt(Fate.values().length)];
		boolean came = fate == Fate.NEW || fate == Fate.REOPENED;
		boolean stands = fate == Fate.KEPT || fate == Fate.EDITED;
		if (!came && older < 0 || (came || stands) && newer < 0) {
			return Corrections.NONE;
		}
		return Corrections.of(new OfBracket(fate, came ? -1 : older, came || stands ? newer : -1, -1));
	}

	private static int bracket(Random random, Reading reading) {
		List<Integer> all = reading.brackets().stream().filter(bracket -> bracket.kind() != BracketKind.ASIDE).map(bracket -> bracket.index()).toList();
		return all.isEmpty() ? -1 : all.get(random.nextInt(all.size()));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void theyAreHonouredAndEverythingStillStandsOnce(int seed) {
		RandomDrafts drafts = new RandomDrafts(seed);
		Reading from = drafts.older();
		Reading to = drafts.newer();
		if (from.paragraphs().isEmpty() || to.paragraphs().isEmpty()) {
			return;
		}
		Corrections said = corrections(seed, from, to);
		Comparison comparison = Engine.compare(from, to, said, null);
		said.together().forEach(link -> assertTrue(row(comparison, link).to().contains(link.to()) && row(comparison, link).links().contains(link), said.toString()));
		said.apart().forEach(link -> assertTrue(!row(comparison, link).to().contains(link.to()), said.toString()));
		said.brackets().forEach(bracket -> assertTrue(comparison.brackets().stream().anyMatch(fate -> isWhatWasSaid(fate, bracket)), said.toString()));
		assertEquals(IntStream.range(0, from.paragraphs().size()).boxed().toList(), sorted(comparison, Row::from));
		assertEquals(IntStream.range(0, to.paragraphs().size()).boxed().toList(), sorted(comparison, Row::to));
		assertEquals(negotiated(from), comparison.brackets().stream().map(BracketFate::from).filter(index -> index >= 0).sorted().toList());
		assertEquals(negotiated(to), comparison.brackets().stream().map(BracketFate::to).filter(index -> index >= 0).sorted().toList());
		assertEquals(comparison, Engine.compare(from, to, said, null));
	}

	private static boolean isWhatWasSaid(BracketFate fate, OfBracket said) {
		return fate.from() == said.from() && fate.to() == said.to() && fate.fate() == said.fate() && fate.corrected() && fate.sure() == 1;
	}

	private static Row row(Comparison comparison, Link link) {
		return comparison.rows().stream().filter(row -> row.from().contains(link.from())).findFirst().orElseThrow();
	}

	private static List<Integer> sorted(Comparison comparison, Function<Row, List<Integer>> side) {
		return comparison.rows().stream().flatMap(row -> side.apply(row).stream()).sorted().toList();
	}

	private static List<Integer> negotiated(Reading reading) {
		return reading.brackets().stream().filter(bracket -> bracket.kind() != BracketKind.ASIDE).map(bracket -> bracket.index()).toList();
	}

	@Test
	void whatContradictsItselfIsRefused() {
		Corrections together = Corrections.together(0, 0).and(Corrections.together(1, 0)).orElseThrow().and(Corrections.together(1, 1)).orElseThrow();
		assertTrue(together.and(Corrections.apart(0, 1)).isEmpty());
		assertTrue(together.and(Corrections.apart(0, 2)).isPresent());
		assertTrue(Corrections.of(OfBracket.gone(Fate.ACCEPTED, 3)).and(Corrections.of(OfBracket.gone(Fate.REJECTED, 3))).isEmpty());
		assertThrows(IllegalArgumentException.class, () -> OfBracket.gone(Fate.KEPT, 3));
		assertThrows(IllegalArgumentException.class, () -> OfBracket.came(Fate.ACCEPTED, 3));
	}

	@Test
	void whatIsNotOfTheseTextsIsRefused() {
		Reading reading = Engine.read(DraftLanguage.parse("Parties [shall] act.\n"));
		assertThrows(IllegalArgumentException.class, () -> Engine.compare(reading, reading, Corrections.together(0, 1), null));
		assertThrows(IllegalArgumentException.class, () -> Engine.compare(reading, reading, Corrections.of(OfBracket.gone(Fate.ACCEPTED, 1)), null));
	}

	@Test
	void aCorrectionOfAStepHoldsInTheHistoryAndNothingIsInventedForOthers() {
		List<Reading> revisions = List.of("Parties in mountain regions [take urgent steps] now.\n", "Parties in mountain regions act now.\n", "All Parties in mountain regions act now.\n").stream()
				.map(text -> Engine.read(DraftLanguage.parse(text))).toList();
		Corrections said = Corrections.of(OfBracket.gone(Fate.ACCEPTED, 0));
		History history = Engine.track(revisions, List.of(said, Corrections.NONE), null);
		assertEquals(Fate.ACCEPTED, history.steps().getFirst().brackets().getFirst().fate());
		assertEquals(Fate.REJECTED, Engine.compare(revisions.getFirst(), revisions.getLast(), null).brackets().getFirst().fate());
	}
}
