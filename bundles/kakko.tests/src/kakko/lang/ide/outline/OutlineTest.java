package kakko.lang.ide.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import kakko.lang.ide.DraftText;
import kakko.lang.ide.Marked;

/** A line a paragraph in; out, a line an entry, indented by depth, with brackets, options and words in brackets of all words. */
class OutlineTest {

	private static void isOutlined(String lines, String outline) {
		StringBuilder told = new StringBuilder();
		tell(Outline.of(Marked.draft(lines)), "", told);
		assertEquals(outline, told.toString());
	}

	private static void tell(List<Entry> entries, String indentation, StringBuilder told) {
		for (Entry entry : entries) {
			Entry.Counts counts = entry.counts();
			told.append(indentation).append(entry.kind().name().toLowerCase()).append(" ").append(entry.label()).append(" | ").append(counts.brackets()).append(" ").append(counts.options())
					.append(" ").append(counts.wordsInBrackets()).append("/").append(counts.words()).append("\n");
			tell(entry.children(), indentation + "  ", told);
		}
	}

	@Test
	void sectionsHoldArticlesAndParagraphsHoldTheirLists() {
		isOutlined("# I. Aims\nArticle 1 (Tides)\n1. Parties [shall][should] measure:\n(a) daily;\n(b) [hourly].\n# II. Means\nWords", """
				section I Aims | 3 0 3/8
				  article Article 1 (Tides) | 3 0 3/7
				    paragraph 1 Parties [shall][should] measure: | 3 0 3/6
				      paragraph (a) daily; | 0 0 0/1
				      paragraph (b) [hourly]. | 1 0 1/1
				section II Means | 0 0 0/2
				  paragraph Words | 0 0 0/1
				""");
	}

	@Test
	void optionsHoldWhatTheyAreAbout() {
		isOutlined("Option 1:\n1. [a b]\nOption 2: No text\n2. c", """
				option Option 1 | 1 1 2/4
				  paragraph 1 [a b] | 1 0 2/2
				option Option 2 No text | 0 1 0/4
				paragraph 2 c | 0 0 0/1
				""");
	}

	@Test
	void anOptionMayStandInTheMiddleOfAParagraph() {
		isOutlined("1. Buoys are Option 1: [red] Option 2: blue", """
				paragraph 1 Buoys are Option 1: [red] Option 2: blue | 1 2 1/8
				  option Option 1 [red] | 1 1 1/3
				  option Option 2 blue | 0 1 0/3
				""");
	}

	@Test
	void aTableIsOneEntryAndPageFurnitureNone() {
		isOutlined("a\n|+ Harbour\n| [Depth]\n|- North\n~ page 3\n^1^ note\nb", """
				paragraph a | 0 0 0/1
				table Harbour | 1 0 1/3
				paragraph b | 0 0 0/1
				""");
	}

	@Test
	void theAnchorIsTheFirstLine() {
		DraftText draft = Marked.draft("a\n## Aims\nb");
		assertEquals("## Aims", Outline.of(draft).get(1).anchor().of(draft.text()));
		assertEquals("## Aims\n\nb", Outline.of(draft).get(1).place().of(draft.text()));
	}
}
