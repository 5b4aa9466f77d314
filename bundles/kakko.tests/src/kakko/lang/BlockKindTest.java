package kakko.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import kakko.model.drafts.Block;
import kakko.model.drafts.Draft;

class BlockKindTest {

	@Test
	void markersSayWhatABlockIs() {
		assertEquals("""
				HEAD -1 0 Title: Draft decision on tides
				PAGE -1 0\s
				HEADING 0 2 I. [Scope]
				PARAGRAPH 1 0 1. Parties [shall][should] measure tides
				COMMENT -1 0 A. Reader on “tides”: or waves?
				PARAGRAPH 2 1 (a) daily;
				OPTION 3 0 Option 1 {tide tables}:
				PARAGRAPH 4 2 (i) hourly
				CELL 5 0 Port
				CELL 6 0 Height
				FOOTNOTE 7 0 [Provisional.]
				FURNITURE 8 0 English only
				""", kinds("""
				Title: Draft decision on tides

				=== page 1 ===

				## I. [Scope]

				1. Parties [shall][should]
				measure tides^1^

				>> A. Reader on “tides”: or waves?

				  (a) daily;

				Option 1 {tide tables}:

				\t  (i) hourly

				|+ Port

				| Height

				^1^ [Provisional.]

				~ English only
				"""));
	}

	@Test
	void markersWithoutABlankBehindThemAreText() {
		assertEquals("PARAGRAPH 0 0 #1\nPARAGRAPH 1 0 |x\nPARAGRAPH 2 0 ~5 days\nPARAGRAPH 3 0 |[x]\nPARAGRAPH 4 0 1[x]\n",
				kinds("#1\n\n|x\n\n~5 days\n\n|[x]\n\n^2^1[x]"));
	}

	@Test
	void escapesMakeMarkersText() {
		assertEquals("PARAGRAPH 0 0 # 1\nPARAGRAPH 1 0 | x\nPARAGRAPH 2 0 ^1^ y\nPARAGRAPH 3 0 Title: z\n", kinds("\\# 1\n\n\\| x\n\n\\^1\\^ y\n\nTitle: z"));
	}

	@Test
	void aMetadataLineCountsOnlyInTheFirstBlock() {
		assertEquals("PARAGRAPH 0 0 Introduction\nPARAGRAPH 1 0 Title: z\n", kinds("Introduction\n\nTitle: z"));
		assertEquals("PARAGRAPH 0 0 Title: z and more\n", kinds("Title: z\nand more"));
	}

	private static String kinds(String text) {
		Draft draft = DraftLanguage.parse(text);
		return draft.getBlocks().stream().map(BlockKindTest::line).collect(Collectors.joining());
	}

	private static String line(Block block) {
		return block.getKind() + " " + block.getIndex() + " " + block.getLevel() + " " + block.getText() + "\n";
	}
}
