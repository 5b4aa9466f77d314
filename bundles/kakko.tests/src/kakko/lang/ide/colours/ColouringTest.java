package kakko.lang.ide.colours;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import kakko.lang.ide.DraftText;
import kakko.lang.ide.Marked;

/** A draft text in; out, what isn't plain: role, depth where in brackets, characters. */
class ColouringTest {

	private static void isColoured(String text, String... stretches) {
		assertEquals(List.of(stretches), Colouring.of(DraftText.parse(text)).stream().map(stretch -> told(stretch, text)).toList());
	}

	private static String told(Stretch stretch, String text) {
		return stretch.role() + (stretch.depth() > 0 ? stretch.depth() + " " : " ") + text.substring(stretch.start(), stretch.end());
	}

	@Test
	void bracketsShadeByDepth() {
		isColoured("1. a [b [c]]", "NUMBER 1.", "BRACKET1 [", "WORDS1 b ", "BRACKET2 [", "WORDS2 c", "BRACKET2 ]", "BRACKET1 ]");
	}

	@Test
	void asidesAreNoBrackets() {
		isColoured("a [English only] b");
	}

	@Test
	void signsWithoutPartnersAreLonely() {
		isColoured("a] [b", "LONELY ]", "LONELY1 [", "WORDS1 b");
	}

	@Test
	void whatAReaderNeedNotSeeIsMarkup() {
		isColoured("## Aims \\[1\\]^2^", "MARKUP ## ", "HEADING Aims ", "MARKUP \\", "HEADING [1", "MARKUP \\", "HEADING ]", "CALL ^2^");
	}

	@Test
	void notesLabelsFootnotesAndTheRest() {
		isColoured(Marked.paragraphs("Title: T\n=== page 2 ===\nOption 1: {name [x]}\n^1^ n [b]\n~ f\n>> R: c"), "HEAD Title: T", "PAGE === page 2 ===", "LABEL Option 1:", "NOTE {name [x]}", "CALL ^1^",
				"MARKUP  ", "FOOTNOTE n ", "BRACKET1 [", "FOOTNOTE1 b", "BRACKET1 ]", "MARKUP ~ ", "FURNITURE f", "COMMENT >> R: c");
	}

	@Test
	void aFootnoteInTheWayOfABracketIsNotInIt() {
		isColoured(Marked.paragraphs("[a\n^1^ n\nb]"), "BRACKET1 [", "WORDS1 a", "CALL ^1^", "MARKUP  ", "FOOTNOTE n", "WORDS1 b", "BRACKET1 ]");
	}

	@Test
	void linesKnowTheirLevelTheirWordsAndTheirOptions() {
		DraftText draft = Marked.draft("1. a\n(a) b\nOption 1:\nc\nOption 2: No text");
		assertEquals(List.of("PARAGRAPH 0 a 0", "PARAGRAPH 1 b 0", "OPTION 0 Option 1: 1", "PARAGRAPH 0 c 1", "PARAGRAPH 0 Option 2: No text 1"),
				Lines.of(draft).stream().map(line -> line.kind() + " " + line.level() + " " + draft.text().substring(line.words(), line.place().end()) + " " + line.options()).toList());
	}
}
