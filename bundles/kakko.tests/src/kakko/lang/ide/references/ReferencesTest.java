package kakko.lang.ide.references;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import kakko.lang.ide.DraftText;
import kakko.lang.ide.Marked;

/** A line a paragraph in; out, each mention with the first words of what it names. */
class ReferencesTest {

	private static void mentions(String lines, String... references) {
		DraftText draft = Marked.draft(lines);
		assertEquals(List.of(references), References.of(draft).stream().map(reference -> reference.place().of(draft.text()) + " -> " + reference.target().of(draft.text())).toList());
	}

	@Test
	void paragraphs() {
		mentions("1. a\n2. b\n3. See paragraphs 1 and 2(a) above", "paragraphs 1 -> 1. a", "2(a) -> 2. b");
		mentions("1bis. a\n2. Paragraph 1 bis applies", "Paragraph 1 bis -> 1bis. a");
	}

	@Test
	void theParagraphOfOnesOwnArticleComesFirst() {
		mentions("Article 1 (A)\n1. a\nArticle 2 (B)\n1. b\n2. paragraph 1", "paragraph 1 -> 1. b");
	}

	@Test
	void theArticleThatIsNamedCounts() {
		mentions("Article 1 (A)\n1. a\nArticle 2 (B)\n1. b\n2. paragraph 1 of Article 1", "paragraph 1 -> 1. a", "Article 1 -> Article 1 (A)");
	}

	@Test
	void whatSpeaksOfAnotherTextIsNone() {
		mentions("1. a\n2. paragraph 1 of decision 1/CP.16");
		mentions("# Article 6 (A)\nArticle 6 of the Paris Agreement");
		mentions("# Article 6 (A)\nArticle 6, paragraph 2, of the Convention");
		mentions("1. a\n2. paragraph 7 above");
	}

	@Test
	void articlesAndSections() {
		mentions("# Article 6 (A)\n# II. Means\nArticle 6 of this Agreement and section II", "Article 6 -> # Article 6 (A)", "section II -> # II. Means");
	}

	@Test
	void optionsAreMentionedButTheirLabelsMentionNothing() {
		mentions("Option 1: a\nOption 2: as in option 1", "option 1 -> Option 1:");
	}

	@Test
	void footnotesStandBehindTheirCalls() {
		mentions("a^1^\n^1^ b\nc^1^\n^1^ d", "^1^ -> ^1^ b", "^1^ -> ^1^ d");
	}

	@Test
	void allMentionsOfOnePlace() {
		Marked place = Marked.of("1. a\n\n2. paragraph| 1\n\n3. paragraph 1 and paragraph 2");
		assertEquals(List.of("1. a", "paragraph 1", "paragraph 1"), References.occurrences(place.draft(), place.caret()).stream().map(range -> range.of(place.draft().text())).toList());
		Marked target = Marked.of("1. |a\n\n2. paragraph 1");
		assertEquals(List.of("1. a", "paragraph 1"), References.occurrences(target.draft(), target.caret()).stream().map(range -> range.of(target.draft().text())).toList());
	}
}
