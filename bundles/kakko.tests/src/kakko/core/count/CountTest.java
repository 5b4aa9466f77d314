package kakko.core.count;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import kakko.lang.DraftLanguage;
import kakko.core.count.Count.Figures;
import kakko.core.count.Count.SectionCount;

/** The rule of docs/counting.md. */
class CountTest {

	private static Figures count(String draft) {
		return Count.of(DraftLanguage.parse(draft)).whole();
	}

	@Test
	void everyOpenerCountsOnceWhereverItCloses() {
		Figures figures = count("[a [b] c\n\nd] e [f");
		assertEquals(3, figures.brackets());
		assertEquals(2, figures.pairs());
		assertEquals(1, figures.unclosed());
		assertEquals(1, figures.spanning());
		assertEquals(2, figures.deepest());
	}

	@Test
	void strayClosersAreNoBrackets() {
		assertEquals(0, count("a] b").brackets());
		assertEquals(1, count("a] b").stray());
	}

	@Test
	void adjacentOnesCountByThemselvesAndAsAChoice() {
		Figures figures = count("Parties [shall][should]/[may] act");
		assertEquals(3, figures.brackets());
		assertEquals(1, figures.choices());
	}

	@Test
	void blanksCountAndAsidesDoNot() {
		Figures figures = count("[X] members [English only] and [ ]");
		assertEquals(2, figures.brackets());
		assertEquals(2, figures.blanks());
		assertEquals(1, figures.asides());
	}

	@Test
	void asidesAddNothingToTheNesting() {
		assertEquals(2, count("[a [Note: b [c] d]]").deepest());
	}

	@Test
	void bracesPageFurnitureAndEscapesHoldNone() {
		Figures figures = count("a {b [c]}\n\n~ page [E] 7\n\nd \\[e");
		assertEquals(0, figures.brackets());
		assertEquals(2, figures.paragraphs());
	}

	@Test
	void wordsAreRunsOfLettersAndDigitsWithoutTheNumber() {
		Figures figures = count("12bis. Low-carbon [by 2050] Parties' aims, member[s]");
		assertEquals(8, figures.words());
		assertEquals(3, figures.wordsInBrackets(), "by, 2050 and the s of member[s]");
	}

	@Test
	void wordsBetweenTheEndsOfASpanningBracketAreBracketed() {
		assertEquals(4, count("[a\n\nb c\n\nd] e").wordsInBrackets());
	}

	@Test
	void optionsCountByLabelAndByGroup() {
		Figures figures = count("Option 1: a\n\nOption 2: No text\n\nOption A: b");
		assertEquals(2, figures.optionGroups());
		assertEquals(3, figures.options());
		assertEquals(1, figures.noText());
	}

	@Test
	void sectionsHoldWhatOpensInThem() {
		List<SectionCount> sections = Count.of(DraftLanguage.parse("[a]\n\n# One\n\n[b]\n\n## Two\n\n[c][d]\n\n# Three\n\ne")).sections();
		assertEquals(List.of("One", "Two", "Three"), sections.stream().map(SectionCount::title).toList());
		assertEquals(List.of(0, 1, 0), sections.stream().map(SectionCount::depth).toList());
		assertEquals(List.of(3, 2, 0), sections.stream().map(section -> section.figures().brackets()).toList());
	}
}
