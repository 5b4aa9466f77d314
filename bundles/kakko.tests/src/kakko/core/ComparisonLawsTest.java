package kakko.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import kakko.core.Comparison.BracketFate;
import kakko.core.Comparison.Change;
import kakko.core.Comparison.Edit;
import kakko.core.Comparison.Fate;
import kakko.core.Comparison.Link;
import kakko.core.Comparison.Op;
import kakko.core.Comparison.OptionOutcome;
import kakko.core.Comparison.Row;
import kakko.core.Comparison.Span;
import kakko.core.Comparison.Words;
import kakko.model.drafts.BracketKind;

/** What holds of every comparison, whatever the texts: tried on drafts made by chance, each a damaged copy of the other. */
class ComparisonLawsTest {

	private static final int SEEDS = 60;

	static IntStream seeds() {
		return IntStream.range(0, SEEDS);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void everyParagraphStandsInExactlyOneRow(int seed) {
		Comparison comparison = compared(seed);
		assertEquals(indexes(comparison.from()), sorted(comparison.rows(), Row::from));
		assertEquals(indexes(comparison.to()), sorted(comparison.rows(), Row::to));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void linksBelongToTheirRow(int seed) {
		for (Row row : compared(seed).rows()) {
			assertTrue(row.links().stream().allMatch(link -> row.from().contains(link.from()) && row.to().contains(link.to())));
			assertEquals(row.from().isEmpty() || row.to().isEmpty(), row.links().isEmpty());
			assertEquals(row.to().isEmpty(), row.change() == Change.DELETED);
			assertEquals(row.from().isEmpty(), row.change() == Change.ADDED);
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void editsRebuildBothTexts(int seed) {
		Comparison comparison = compared(seed);
		for (Row row : comparison.rows()) {
			assertRebuilt(comparison.from(), row.from(), row.edits(), Edit::from);
			assertRebuilt(comparison.to(), row.to(), row.edits(), Edit::to);
			row.edits().stream().filter(edit -> edit.op() == Op.SAME)
					.forEach(edit -> assertEquals(bare(comparison.from(), edit.from()), bare(comparison.to(), edit.to())));
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void aTextComparedWithItselfIsAllTheSame(int seed) {
		Reading reading = new RandomDrafts(seed).older();
		Comparison comparison = Engine.compare(reading, reading, null);
		comparison.rows().forEach(row -> {
			assertEquals(Change.SAME, row.change());
			assertEquals(row.from(), row.to());
			assertTrue(!row.moved() && !row.renumbered());
			assertEquals(new Words(0, 0), row.words());
		});
		comparison.brackets().forEach(fate -> {
			assertEquals(Fate.KEPT, fate.fate());
			assertEquals(fate.from(), fate.to());
		});
		comparison.options().forEach(fate -> {
			assertEquals(OptionOutcome.KEPT, fate.fate());
			assertEquals(fate.from(), fate.to());
		});
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void swappedSidesMirrorLinksMovesAndWords(int seed) {
		RandomDrafts drafts = new RandomDrafts(seed);
		List<String> there = told(Engine.compare(drafts.older(), drafts.newer(), null), false);
		List<String> back = told(Engine.compare(drafts.newer(), drafts.older(), null), true);
		assertEquals(there, back);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void theAnswerDoesNotDependOnWhatWasAskedBefore(int seed) {
		RandomDrafts drafts = new RandomDrafts(seed);
		Comparison first = Engine.compare(drafts.older(), drafts.newer(), null);
		Engine.compare(drafts.newer(), drafts.older(), null);
		Comparison again = Engine.compare(drafts.older(), drafts.newer(), null);
		assertEquals(first, again);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void everyBracketHasOneFate(int seed) {
		Comparison comparison = compared(seed);
		assertEquals(negotiated(comparison.from()), comparison.brackets().stream().map(BracketFate::from).filter(index -> index >= 0).sorted().toList());
		assertEquals(negotiated(comparison.to()), comparison.brackets().stream().map(BracketFate::to).filter(index -> index >= 0).sorted().toList());
		comparison.brackets().forEach(fate -> {
			assertEquals(fate.from() < 0, fate.fate() == Fate.NEW || fate.fate() == Fate.REOPENED);
			assertEquals(fate.from() >= 0 && fate.to() >= 0, fate.fate() == Fate.KEPT || fate.fate() == Fate.EDITED);
			assertTrue(fate.sure() >= 0 && fate.sure() <= 1);
		});
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void everyOptionHasOneFate(int seed) {
		Comparison comparison = compared(seed);
		assertEquals(IntStream.range(0, comparison.from().options().size()).boxed().toList(),
				comparison.options().stream().map(fate -> fate.from()).filter(index -> index >= 0).sorted().toList());
		assertEquals(IntStream.range(0, comparison.to().options().size()).boxed().toList(),
				comparison.options().stream().map(fate -> fate.to()).filter(index -> index >= 0).sorted().toList());
	}

	private static Comparison compared(int seed) {
		RandomDrafts drafts = new RandomDrafts(seed);
		return Engine.compare(drafts.older(), drafts.newer(), null);
	}

	private static List<Integer> indexes(Reading reading) {
		return IntStream.range(0, reading.paragraphs().size()).boxed().toList();
	}

	private static List<Integer> sorted(List<Row> rows, Function<Row, List<Integer>> side) {
		return rows.stream().flatMap(row -> side.apply(row).stream()).sorted().toList();
	}

	private static List<Integer> negotiated(Reading reading) {
		return reading.brackets().stream().filter(bracket -> bracket.kind() != BracketKind.ASIDE).map(Reading.Bracket::index).toList();
	}

	private static void assertRebuilt(Reading reading, List<Integer> paragraphs, List<Edit> edits, Function<Edit, Span> side) {
		List<Span> spans = edits.stream().map(side).filter(span -> span != null).toList();
		List<Span> expected = new ArrayList<>();
		Set<Integer> seen = new HashSet<>();
		for (Span span : spans) {
			int start = seen.add(span.paragraph()) ? 0 : expected.getLast().end();
			assertEquals(start, span.start(), "spans follow each other without a gap");
			expected.add(span);
		}
		for (int paragraph : paragraphs) {
			int end = spans.stream().filter(span -> span.paragraph() == paragraph).mapToInt(Span::end).max().orElse(0);
			assertEquals(reading.paragraphs().get(paragraph).text().length(), end, () -> "text of paragraph " + paragraph + " is covered");
		}
	}

	private static String bare(Reading reading, Span span) {
		return reading.paragraphs().get(span.paragraph()).text().substring(span.start(), span.end()).replaceAll("[\\s\\p{Z}]+", "");
	}

	/** Rows as text, by the older text of the first call, so that both directions can be laid side by side. */
	private static List<String> told(Comparison comparison, boolean mirrored) {
		return comparison.rows().stream().map(row -> {
			List<Integer> older = mirrored ? row.to() : row.from();
			List<Integer> newer = mirrored ? row.from() : row.to();
			List<String> links = row.links().stream().map(link -> mirrored ? new Link(link.to(), link.from()) : link)
					.sorted(Comparator.comparingInt(Link::from).thenComparingInt(Link::to)).map(Link::toString).toList();
			int deleted = mirrored ? row.words().inserted() : row.words().deleted();
			int inserted = mirrored ? row.words().deleted() : row.words().inserted();
			return older + " " + newer + " " + links + (row.moved() ? " moved" : "") + " -" + deleted + " +" + inserted;
		}).sorted().toList();
	}
}
