package kakko.lang.ide.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import kakko.lang.edit.TextEdit;
import kakko.lang.ide.DraftText;
import kakko.lang.ide.Marked;

/** A draft in; out, for its first problem: the place, and the draft after each of its fixes. */
class ProblemsTest {

	private static void isFixed(String text, String place, String... fixed) {
		DraftProblem problem = first(text, Locale.ENGLISH);
		assertEquals(place, problem.place().of(text));
		assertEquals(List.of(fixed), problem.fixes().stream().map(fix -> fix.label() + ": " + TextEdit.apply(text, fix.edits())).toList());
	}

	private static DraftProblem first(String text, Locale language) {
		return Problems.of(DraftText.parse(text), language).getFirst();
	}

	@Test
	void aStrayCloserIsRemovedOrOpenedBehindTheNumber() {
		isFixed("3. Parties act] now.", "]", "Remove the \"]\": 3. Parties act now.", "Open it at the start of the paragraph: 3. [Parties act] now.");
	}

	@Test
	void anUnclosedOpenerIsClosedOrRemoved() {
		isFixed("3. Parties [act now.\n", "[", "Close it at the end of the paragraph: 3. Parties [act now.]\n", "Remove the \"[\": 3. Parties act now.\n");
	}

	@Test
	void anEmptyBracketIsRemoved() {
		isFixed("to[] prevent", "[]", "Remove the bracket: to prevent");
	}

	@Test
	void aFillerBecomesABlank() {
		isFixed("by ### percent", "###", "Make it a blank: [X]: by [X] percent");
		isFixed("by [###] percent", "###", "Make it a blank: [X]: by [X] percent");
	}

	@Test
	void aFillerBehindAnEscapeIsReplacedWhole() {
		isFixed("\\## percent", "\\##", "Make it a blank: [X]: [X] percent");
	}

	@Test
	void aNumberUsedTwiceGetsASuffixOrTheParagraphsBehindItAreCountedAnew() {
		isFixed(Marked.paragraphs("1. a\n2. b\n2. c\n3. d\n(a) e\n4. f"), "2. ", "Number it 2bis: " + Marked.paragraphs("1. a\n2. b\n2bis. c\n3. d\n(a) e\n4. f"),
				"Number it 3, and the paragraphs behind it likewise: " + Marked.paragraphs("1. a\n2. b\n3. c\n4. d\n(a) e\n5. f"));
	}

	@Test
	void numbersOfTheNextArticleStayAsTheyAre() {
		isFixed(Marked.paragraphs("(a) x\n(b) y\n(d) z\n1. b"), "(d) ", "Number it (c): " + Marked.paragraphs("(a) x\n(b) y\n(c) z\n1. b"));
	}

	@Test
	void theReaderReadsHisLanguage() {
		DraftProblem problem = first("a] b", Locale.JAPANESE);
		assertEquals("「]」に対応する「[」がありません：…a]", problem.sentence());
		assertEquals(List.of("「]」を削除する", "段落の冒頭で開く"), problem.fixes().stream().map(Fix::label).toList());
	}
}
