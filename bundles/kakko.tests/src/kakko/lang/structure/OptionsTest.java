package kakko.lang.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import kakko.model.drafts.Draft;
import kakko.model.drafts.Option;
import kakko.model.drafts.OptionGroup;

/** Which options there are, what stands against what, and where each ends. */
class OptionsTest {

	/** A group in parentheses, within another behind the label of the option it stands in; an option as label@first-last. */
	private static String told(Draft draft) {
		return draft.getOptionGroups().stream().map(OptionsTest::told).collect(Collectors.joining(" "));
	}

	private static String told(OptionGroup group) {
		String parent = group.getParent() == null ? "" : group.getParent().getLabel() + ">";
		return parent + group.getOptions().stream().map(OptionsTest::told).collect(Collectors.joining(", ", "(", ")"));
	}

	private static String told(Option option) {
		return option.getLabel().replaceFirst("(?i)option ?", "") + "@" + option.getFirst().getIndex() + "-" + option.getLast().getIndex() + (option.isNoText() ? " no text" : "");
	}

	private static void options(String lines, String told) {
		assertEquals(told, told(Drafts.of(lines)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Option 1: | Option 1", "Option 1 | Option 1", "Option 1 {name} | Option 1", "Option 2:{no text required} | Option 2",
			"Option 3{No text required} | Option 3", "Option (a): Parties | Option (a)", "Option a | Option a", "Option A | Option A", "OPTION I: | OPTION I",
			"[OPTION II: Parties | OPTION II", "Option (b)(ii): No text | Option (b)(ii)", "Option A.1: Parties | Option A.1", "Option 0 | Option 0", "Sub-Option 1 | Sub-Option 1", "Sub-option 0** | Sub-option 0",
			"sub-option 1 | sub-option 1", "Option 1 bis.: Parties | Option 1 bis", "Option 3 bis: Parties | Option 3 bis", "Option 2 alt. (paragraph 140) | Option 2 alt",
			"Option 4 – Replace Part II with the following: | Option 4", "2. Option 1: Parties | Option 1", "5. Option1: Parties | Option1", "Option 2. [The fund | Option 2",
			"Option I for draft rules 6.1 and 6.2 | Option I", "Option II (proposed as a chapter): [Article X | Option II", "65. Option 2: {No text required} | Option 2",
			"Option 1 [[Parties | Option 1", "Option 1:: [In tracking | Option 1" })
	void labelsComeInManyForms(String text, String label) {
		assertEquals(label, OptionLabel.first(Drafts.of(text).getBlocks().getFirst()).orElseThrow().label());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Options 1 and 2 are alike", "Option 1 would need more time", "option 1 of paragraph 2", "Optional protocol", "See Option 1 above", "Option value", "(i) Options for the sharing of practices" })
	void sentencesAboutOptionsAreNoLabels(String text) {
		options(text, "");
	}

	@Test
	void anOptionReachesToTheNextLabelOfItsStyle() {
		options("Option 1:\n1. Parties shall\n2. Parties may\nOption 2:\n3. Parties should", "(1@0-2, 2@3-4)");
	}

	@Test
	void anOptionEndsAtAHeadingOfTheSameOrAHigherLevel() {
		options("## A\nOption 1\na\n### A.1\nb\nOption 2\nc\n## B\nd", "(1@1-4, 2@5-6)");
		options("Article 2 (aims)\nOption 1\na\nOption 2\nb\nArticle 3 (means)\nc", "(1@1-2, 2@3-4)");
	}

	@Test
	void aNoteMayEndThem() {
		options("Option 1: a\nOption 2:\nb\n{End of options}\nc", "(1@0-0, 2@1-2)");
		options("Option 1\nOption A: a\nOption B: b\n{end of Option B}\nc\nOption 2: d", "(1@0-4, 2@5-5) Option 1>(A@1-1, B@2-2)");
	}

	@Test
	void theNextParagraphBehindANumberedOneEndsItsOptions() {
		options("1. Option 1: a\nOption 2: b\n2. c", "(1@0-0, 2@1-1)");
		options("4. Aims\nOption 1: a\nOption 2: b\n5. c", "(1@1-1, 2@2-2)");
	}

	@Test
	void aListInAnOptionDoesNotEndIt() {
		options("2. Option 1: a:\n1. b\n2. c\n3. d\nOption 2: e\n3. f", "(1@0-3, 2@4-4)");
		options("4. Aims\nOption 1\n5. a\n6. b\nOption 2\n7. c\n8. d", "(1@1-3, 2@4-6)");
	}

	@Test
	void aBracketThatTheOptionOpensHoldsItTogether() {
		options("7. Features\nOption 1: a\nOption 2:\n[b:\n1. c\n7. d\n8. e]\n8. f", "(1@1-1, 2@2-6)");
	}

	@Test
	void noTextEndsAnOptionAtOnce() {
		options("Option 1: a\nOption 2: {No text required}\nb", "(1@0-0, 2@1-1 no text)");
		options("Option 1: a\nOption 2:\nNo text\nb", "(1@0-0, 2@1-2 no text)");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Option 2: No text.", "Option 2: [No text.]", "Option 0 / No text.", "Option 0 / No standalone provision.", "Option 0 / No Article", "Option 2{No text required}",
			"Option 2: No text additional to paragraph 2 above.", "Option 2: [No reference to loss and damage (no Article 5).]", "Option 4: No global goal for adaptation;",
			"Option 2: No text (issue to be dealt with in the Article on transparency)", "Option 2: No differentiation applied in this paragraph (which is without prejudice to others)." })
	void noTextIsSaidInManyWays(String text) {
		assertEquals(true, Drafts.of(text).getOptionGroups().getFirst().getOptions().getFirst().isNoText());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Option 2: No later than 2030, Parties shall report.", "Option 2: No reservations may be made to this Agreement.", "Option 2: No Party shall be required to report.",
			"Option 2 {no changes after first transfer}", "Option 2: Text" })
	void notEveryNoIsNoText(String text) {
		assertEquals(false, Drafts.of(text).getOptionGroups().getFirst().getOptions().getFirst().isNoText());
	}

	@Test
	void stylesNestAsTheyCome() {
		options("Option I\nOption 1: a\nOption 2: b\nOption II\nc", "(I@0-2, II@3-4) Option I>(1@1-1, 2@2-2)");
		options("Option 1\nOption A: a\nOption B: b\nOption 2: c", "(1@0-2, 2@3-3) Option 1>(A@1-1, B@2-2)");
		options("Option 1\nSub-option 1: a\nSub-option 2: b\nOption 2: c", "(1@0-2, 2@3-3) Option 1>(Sub-1@1-1, Sub-2@2-2)");
	}

	@Test
	void countingAnewBeginsAnotherGroup() {
		options("Option 1: a\nOption 2: b\nOption 1: c\nOption 2: d", "(1@0-0, 2@1-1) (1@2-2, 2@3-3)");
		options("Option 1: a\nOption 2: b\nThe fund shall:\nOption 1: c\nOption 2: d", "(1@0-0, 2@1-1) (1@3-3, 2@4-4)");
	}

	@Test
	void aGapInTheCountBeginsNone() {
		options("Option 4: a\nOption 6: b", "(4@0-0, 6@1-1)");
	}

	@Test
	void twoLabelsCanShareALine() {
		Draft draft = Drafts.of("Option 1: [Elements] Option 2: Authorizations");
		assertEquals("(1@0-0, 2@0-0)", told(draft));
		Option first = draft.getOptionGroups().getFirst().getOptions().getFirst();
		assertEquals("[Elements] ", first.getFirst().getText().substring(first.getLabelEnd(), first.getEnd()).stripLeading());
	}

	@Test
	void paragraphsInTheLabelBindIt() {
		options("Option 1: (paragraphs 1 to 3)\n1. a\n2. b\nOption 1: c\nOption 2: d\n3. e\n4. f\n", "(1@0-5) Option 1>(1@3-3, 2@4-4)");
		assertEquals("paragraphs 3-3ter", OptionLabel.first(Drafts.of("Option 4: (paragraphs 3-3ter) {modulators}").getBlocks().getFirst()).orElseThrow().binds());
	}

	/** They were taken for options of the one before, which reached to the first of their labels. */
	@Test
	void optionsOfTheParagraphsBehindItsOwnAreNotInAnOption() {
		options("Option 1: (paragraph 3)\n3. a\nOption 2: (paragraphs 3-3bis)\n3. b\n3bis. c\nOption 1: (paragraph 4)\n4. d\nOption 2: (paragraphs 4 and 4bis)\n4. e\n4bis. f\n",
				"(1@0-1, 2@2-4) (1@5-6, 2@7-9)");
	}

	@Test
	void aRecitalEndsWithItsComma() {
		options("Option 1: Recognizing a,\nOption 2: Recognizing b,\nRecalling c,", "(1@0-0, 2@1-1)");
	}

	@Test
	void aTopicBehindTheLastOptionBelongsToWhatFollows() {
		options("2. Option 1: a\nOption 2: b.\nMeans of implementation\n3. c", "(1@0-0, 2@1-1)");
		options("2. Option 1: a\nOption 2: b.\n{Timing}\n3. c", "(1@0-0, 2@1-1)");
	}

	@Test
	void optionsInATableEndWithTheirCells() {
		options("|+ Option 1: a\n|> b\n| Option 2: c\n\nd", "(1@0-1, 2@2-2)");
	}
}
