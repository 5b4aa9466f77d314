package kakko.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import kakko.core.Comparison.Change;
import kakko.core.Comparison.Fate;
import kakko.core.Comparison.Words;
import kakko.lang.DraftLanguage;

/** Texts that nobody wrote, or that a broken reader made: the answer may be coarse, but it is right and it comes. */
class PathologicalTextsTest {

	/** A busy machine is slow; what these guard against takes hours. */
	private static final Duration PATIENCE = Duration.ofSeconds(60);

	@Test
	void oneWordOverAndOver() {
		Comparison comparison = compared("word ".repeat(100_000), "word ".repeat(90_000));
		assertEquals(new Words(10_000, 0), comparison.totals().words());
	}

	@Test
	void longRowsWithNothingToHoldOnTo() {
		Comparison comparison = compared("a b ".repeat(40_000), "b c a ".repeat(25_000));
		assertEquals(1, comparison.rows().size());
	}

	@Test
	void identicalParagraphsStayLinked() {
		String words = oneWordParagraphs(5, 20_000);
		Comparison comparison = compared(words, words);
		assertTrue(comparison.rows().stream().allMatch(row -> row.change() == Change.SAME));
	}

	@Test
	void thousandsOfOneWordParagraphs() {
		Comparison comparison = compared(oneWordParagraphs(5, 20_000), oneWordParagraphs(6, 20_000));
		assertTrue(comparison.rows().stream().filter(row -> row.change() == Change.SAME).count() > 100);
	}

	@Test
	void unrelatedBooksHaveNothingInCommon() {
		Comparison comparison = compared(book(1, "x"), book(2, "y"));
		assertTrue(comparison.rows().stream().allMatch(row -> row.change() == Change.DELETED || row.change() == Change.ADDED));
	}

	@Test
	void thousandsOfNestedBrackets() {
		Comparison comparison = compared("[ a ".repeat(5_000) + " ]".repeat(5_000), "a ".repeat(5_000));
		assertEquals(5_000, comparison.totals().fates().get(Fate.ACCEPTED));
	}

	private static Comparison compared(String older, String newer) {
		Reading from = Engine.read(DraftLanguage.parse(older));
		Reading to = Engine.read(DraftLanguage.parse(newer));
		return assertTimeoutPreemptively(PATIENCE, () -> Engine.compare(from, to, null));
	}

	private static String oneWordParagraphs(int seed, int count) {
		Random random = new Random(seed);
		return IntStream.range(0, count).mapToObj(any -> "w" + random.nextInt(3_000)).collect(Collectors.joining("\n\n"));
	}

	private static String book(int seed, String letter) {
		Random random = new Random(seed);
		return IntStream.range(0, 2_000).mapToObj(paragraph -> IntStream.range(0, 40).mapToObj(word -> letter + random.nextInt(4_000)).collect(Collectors.joining(" ")))
				.collect(Collectors.joining("\n\n"));
	}
}
