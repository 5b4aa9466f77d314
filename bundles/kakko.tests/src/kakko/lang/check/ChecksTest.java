package kakko.lang.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import kakko.lang.DraftLanguage;
import kakko.lang.check.Problem.Severity;
import kakko.lang.edit.TextEdit;
import kakko.model.drafts.Draft;

/** A line a paragraph in; out, what is found: rule, paragraph, and the place in it. */
class ChecksTest {

	private static Draft draft(String lines) {
		return DraftLanguage.parse(lines.replace("\n", "\n\n"));
	}

	private static void finds(String lines, String... problems) {
		Draft draft = draft(lines);
		assertEquals(List.of(problems), Checks.run(draft).stream().map(problem -> told(draft, problem)).toList());
	}

	private static String told(Draft draft, Problem problem) {
		String text = draft.getBlocks().stream().filter(block -> block.getIndex() == problem.paragraph()).findFirst().orElseThrow().getText();
		return problem.rule() + " " + problem.paragraph() + " " + text.substring(problem.start(), problem.end()).strip();
	}

	/** The draft text after the fix of the first problem. */
	private static String fixed(String draftText) {
		return TextEdit.apply(draftText, List.of(Checks.run(DraftLanguage.parse(draftText)).getFirst().fix().orElseThrow()));
	}

	@Test
	void nothingIsWrongWithAGoodDraft() {
		finds("# Aims\n1. Parties [shall][should] act.\n(a) First;\n(b) Then;\n2. Option 1: See paragraph 1 above.\nOption 2: No text\n3. [a\n4. b]\n{End of options}");
	}

	/** A place that was held for a word was called a slip. */
	@Test
	void aSlipChangesWhatTheTextSaysAndTheRestIsOftenMeantSo() {
		assertEquals("stray-closer, unclosed-opener, unbalanced-brace, duplicate-number, dangling-reference", rules(Severity.WARNING));
		assertEquals("empty-bracket, filler-left, crossing-bracket, option-gap, number-gap", rules(Severity.HINT));
	}

	private static String rules(Severity severity) {
		return Checks.all().stream().filter(check -> check.severity() == severity).map(Check::rule).collect(Collectors.joining(", "));
	}

	@Test
	void strayCloser() {
		finds("a b] c", "stray-closer 0 ]");
		assertEquals("a\n\nb c\n", fixed("a\n\nb] c\n"));
	}

	@Test
	void unclosedOpener() {
		finds("a [b c", "unclosed-opener 0 [");
		assertEquals("a [b c]\n\nd", fixed("a [b c\n\nd"));
	}

	@Test
	void unbalancedBrace() {
		finds("a {b", "unbalanced-brace 0 {");
		finds("a \\{ b } c", "unbalanced-brace 0 }");
		assertEquals("a \\{b", fixed("a {b"));
	}

	@Test
	void emptyBracket() {
		finds("to[] prevent", "empty-bracket 0 []");
		finds("[X] members");
		assertEquals("to prevent", fixed("to[] prevent"));
	}

	@Test
	void fillerLeft() {
		finds("Each Party shall communicate its ### by 2030", "filler-left 0 ###");
	}

	@Test
	void optionGap() {
		finds("Option 1: a\nOption 2: b\nOption 4: c", "option-gap 2 Option 4:");
		finds("Option 0: a\nOption 1: b\nOption 1 bis: c\nOption 2: d");
	}

	@Test
	void duplicateNumber() {
		finds("1. a\n2. b\n2. c\n3. d", "duplicate-number 2 2.");
	}

	@Test
	void optionsMayShareNumbersAndListsBeginAnew() {
		finds("3. a\nOption 1:\n4. b\nOption 2:\n4. c\n{End of options}\n5. d");
		finds("1. a\n(a) b\n(b) c\n2. d\n(a) e\n(i) f\n(ii) g\n(b) h");
		finds("Article 1 (aims)\n1. a\n2. b\nArticle 2 (means)\n1. c\n2. d");
	}

	@Test
	void numberGap() {
		finds("1. a\n2. b\n4. c", "number-gap 2 4.");
		finds("1. a\n1bis. b\n1ter. c\n2. d\n2Alt. e\n3. f");
	}

	/** Section B goes on from section A, where a group of options had begun: 139 was told to follow 136. */
	@Test
	void numbersRunOnAcrossSectionsWithOptions() {
		finds("136. a\nA. b\nOption 1:\n137. c\nOption 2:\n138. d\n{End of options}\nB. e\n139. f");
		finds("136. a\nA. b\nOption 1:\n137. c\nOption 2:\n138. d\n{End of options}\nB. e\n140. f", "number-gap 8 140.");
	}

	/** "146 follows 136" was a problem of a draft in one session and none in the next. */
	@Test
	void aDraftHasTheSameProblemsHoweverOftenItIsRead() {
		String draft = IntStream.rangeClosed(1, 12).mapToObj(number -> number * 3 + ". a\n\n(a) b\n\nOption 1: c\n\nOption 2: d\n\n{End of options}\n\n").collect(Collectors.joining()) + "41. e\n\n(b) f\n\n44. g\n";
		Set<List<String>> told = IntStream.range(0, 40).mapToObj(again -> Checks.run(DraftLanguage.parse(draft)).stream().map(problem -> problem.paragraph() + " " + problem.message(Locale.ENGLISH)).toList()).collect(Collectors.toSet());
		assertEquals(1, told.size(), told.toString());
		assertEquals("44 follows 41", told.iterator().next().getLast().replaceFirst("\\d+ ", ""));
	}

	@Test
	void lettersRunOnBehindTheNinth() {
		finds("(f) a\n(g) b\n(h) c\n(i) d\n(j) e");
		finds("(y) a\n(z) b\n(aa) c\n(bb) d");
	}

	@Test
	void danglingReference() {
		finds("1. a\n2. as referred to in paragraph 7 above\n3. c", "dangling-reference 1 paragraph 7 above");
		finds("1. a\n2. as referred to in paragraph 3 below\n3. paragraph 7 of decision 1/CP.16");
	}

	@Test
	void draftsWithoutNumbersHaveNoDanglingReferences() {
		finds("as referred to in paragraph 7 above");
	}

	@Test
	void crossingBracket() {
		finds("Option 1: a\n[b\nOption 2: c]", "crossing-bracket 1 [");
		finds("# I\n## A\n[a\n# II\n## B\nb]\n## C\nc", "crossing-bracket 2 [");
	}

	@Test
	void aBracketInTheMiddleOfAnArticleDoesNotEndInTheNext() {
		finds("Article 1 (aims)\na\n[b\nArticle 2 (means)\nc]\nd", "unclosed-opener 2 [", "stray-closer 4 ]");
	}

	@Test
	void bracketsMayStandAroundOptionsAndArticles() {
		finds("[Option 1: a\nOption 2: b]");
		finds("[Option 1: a]\n[Option 2: b]");
		finds("Option 1: [a\nb]\nOption 2: c");
		finds("[Article 1 (aims)\na\nArticle 2 (means)\nb]");
	}

	private static List<Check> all() {
		return Checks.all();
	}

	@ParameterizedTest
	@MethodSource("all")
	void explainItselfInBothLanguages(Check check) {
		assertFalse(check.explanation(Locale.ENGLISH).isBlank());
		assertFalse(check.explanation(Locale.JAPANESE).equals(check.explanation(Locale.ENGLISH)));
	}

	@Test
	void messagesNameThePlaceInBothLanguages() {
		Problem problem = Checks.run(draft("1. a\n2. b\n4. c")).getFirst();
		assertEquals("4 follows 2", problem.message(Locale.ENGLISH));
		assertEquals("2 の次が 4 です", problem.message(Locale.JAPANESE));
		assertEquals("Remove the \"]\"", Checks.run(draft("a]b")).getFirst().fixLabel(Locale.ENGLISH));
	}

	@Test
	void rulesHaveNamesOfTheirOwn() {
		assertEquals(Checks.all().size(), Checks.all().stream().map(Check::rule).collect(Collectors.toSet()).size());
	}
}
