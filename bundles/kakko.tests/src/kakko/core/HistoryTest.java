package kakko.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

import kakko.core.Comparison.BracketFate;
import kakko.core.Comparison.FateFlag;
import kakko.core.Comparison.Flag;
import kakko.core.Comparison.Row;
import kakko.core.History.Life;
import kakko.lang.DraftLanguage;

/** A history tells the story of its steps, and what no step alone can know: what went and came back. */
class HistoryTest {

	private static final String HARBOUR = "1. Decides that each harbour of the Lagoon Compact shall publish its tide tables every month;";
	private static final String BUOYS = "2. Invites the keepers of buoys [and of lighthouses] to report on the colours they have chosen;";
	private static final String FEES = "3. Requests the Tide Board to propose fees for vessels that anchor overnight in the outer lagoon;";

	private static History track(String... revisions) {
		return Engine.track(Stream.of(revisions).map(text -> Engine.read(DraftLanguage.parse(text))).toList(), new NullProgressMonitor());
	}

	private static String text(String... paragraphs) {
		return String.join("\n\n", paragraphs) + "\n";
	}

	@Test
	void aBracketThatWentAndIsBackGoesOnWithItsLife() {
		History history = track(text(HARBOUR, BUOYS), text(HARBOUR, BUOYS.replace(" [and of lighthouses]", "")), text(HARBOUR, BUOYS));
		assertEquals(1, history.brackets().size());
		Life life = history.brackets().getFirst();
		assertEquals(List.of(0, -1, 0), life.places());
		assertTrue(life.returned());
		assertEquals(Set.of(), fate(history, 0, life).flags());
		assertEquals(Set.of(FateFlag.RETURNED), fate(history, 1, life).flags());
		assertEquals("NEW", fate(history, 1, life).fate().name());
	}

	@Test
	void aBracketThatIsMerelyNewHasNotReturned() {
		History history = track(text(HARBOUR, BUOYS), text(HARBOUR.replace("tide tables", "[tide tables][charts]"), BUOYS));
		assertTrue(history.brackets().stream().noneMatch(Life::returned));
		assertTrue(history.steps().getFirst().brackets().stream().noneMatch(fate -> fate.flags().contains(FateFlag.RETURNED)));
	}

	@Test
	void aParagraphThatWentAndIsBackHasReturned() {
		History history = track(text(HARBOUR, BUOYS, FEES), text(HARBOUR, BUOYS), text(HARBOUR, BUOYS), text(HARBOUR, BUOYS, FEES.replace("3.", "4.")));
		assertEquals(List.of(List.of(), List.of(), List.of("fees")), returnedRows(history));
	}

	@Test
	void aParagraphReturnsOnceForEachTimeItWent() {
		History history = track(text(HARBOUR, FEES), text(HARBOUR), text(HARBOUR, FEES, BUOYS, FEES));
		assertEquals(1, returnedRows(history).get(1).size());
	}

	@Test
	void anOptionThatWentAndIsBackGoesOnWithItsLife() {
		String options = "Option 1: Vessels anchor free of charge in the whole of the lagoon.\n\nOption 2: Vessels pay a fee that the Tide Board sets each spring.";
		String one = "Option 1: Vessels anchor free of charge in the whole of the lagoon.\n\nOption 2: No text.";
		History history = track(text(HARBOUR, options), text(HARBOUR, one), text(HARBOUR, options));
		assertEquals(List.of("Option 2"), history.options().stream().filter(Life::returned)
				.map(life -> history.revisions().getFirst().options().get(life.places().getFirst()).label()).toList());
	}

	/** Twelve revisions in which every paragraph and bracket comes and goes by chance. */
	private static List<Reading> twelve(long seed) {
		Random chance = new Random(seed);
		List<Reading> revisions = new ArrayList<>();
		for (int revision = 0; revision < 12; revision++) {
			List<String> paragraphs = new ArrayList<>(List.of(HARBOUR));
			for (String paragraph : List.of(BUOYS, FEES, "4. Encourages pilots to share soundings of the [northern][southern] channel with all Parties;",
					"5. Takes note of the estimated [budgetary] implications of dredging the ferry landing twice a year;")) {
				if (chance.nextInt(4) > 0) {
					paragraphs.add(chance.nextBoolean() ? paragraph : paragraph.replaceAll(" ?\\[[^\\]]*\\]", ""));
				}
			}
			revisions.add(Engine.read(DraftLanguage.parse(text(paragraphs.toArray(String[]::new)))));
		}
		return revisions;
	}

	@Test
	void twelveRevisionsTellTheStoryOfTheirSteps() {
		for (long seed = 0; seed < 20; seed++) {
			List<Reading> revisions = twelve(seed);
			History history = Engine.track(revisions, new NullProgressMonitor());
			for (int step = 0; step < 11; step++) {
				Comparison alone = Engine.compare(revisions.get(step), revisions.get(step + 1), null);
				assertEquals(alone.rows(), history.steps().get(step).rows().stream().map(HistoryTest::unflagged).toList());
				assertEquals(alone.brackets(), history.steps().get(step).brackets().stream().map(HistoryTest::unflagged).toList());
				assertEquals(alone.options(), history.steps().get(step).options());
			}
			assertEveryBracketInOneLife(history);
		}
	}

	private static void assertEveryBracketInOneLife(History history) {
		for (int revision = 0; revision < 12; revision++) {
			int at = revision;
			List<Integer> told = history.brackets().stream().map(life -> life.places().get(at)).filter(place -> place >= 0).sorted().toList();
			assertEquals(IntStream.range(0, history.revisions().get(at).brackets().size()).boxed().toList(), told);
		}
		for (Life life : history.brackets()) {
			long comebacks = IntStream.range(life.birth() + 1, 12).filter(revision -> life.places().get(revision) >= 0 && life.places().get(revision - 1) < 0).count();
			long flagged = IntStream.range(0, 11).filter(step -> life.fates().get(step) >= 0 && fate(history, step, life).flags().contains(FateFlag.RETURNED)).count();
			assertEquals(comebacks, flagged);
		}
	}

	private static BracketFate fate(History history, int step, Life life) {
		return history.steps().get(step).brackets().get(life.fates().get(step));
	}

	private static List<List<String>> returnedRows(History history) {
		return history.steps().stream().map(step -> step.rows().stream().filter(row -> row.flags().contains(Flag.RETURNED))
				.map(row -> step.to().paragraphs().get(row.to().getFirst()).text().replaceAll(".*(fees).*", "$1")).toList()).toList();
	}

	private static Row unflagged(Row row) {
		Set<Flag> flags = EnumSet.noneOf(Flag.class);
		flags.addAll(row.flags());
		flags.remove(Flag.RETURNED);
		return new Row(row.change(), row.moved(), row.renumbered(), flags, row.from(), row.to(), row.links(), row.edits(), row.words(), row.corrected());
	}

	private static BracketFate unflagged(BracketFate fate) {
		Set<FateFlag> flags = EnumSet.noneOf(FateFlag.class);
		flags.addAll(fate.flags());
		flags.remove(FateFlag.RETURNED);
		return new BracketFate(fate.fate(), fate.sure(), flags, fate.from(), fate.to(), fate.at(), fate.corrected());
	}
}
