package kakko.ui.draft;

import kakko.model.drafts.Block;
import kakko.model.drafts.BlockKind;

/**
 * A block on the page: its text with a tab behind the number, and where each of its characters went.
 *
 * @param start of the line on the page
 * @param label characters before the tab; 0 where nothing hangs
 * @param words where the words begin in the text of the block
 */
record Placed(int start, String text, int label, int words) {

	static Placed at(int start, Block block, boolean mayHang) {
		String text = block.getText().replaceAll("\\R", " ");
		if (block.getKind() == BlockKind.FOOTNOTE) {
			return new Placed(start, block.getMark() + "\t" + text, block.getMark().length(), 0);
		}
		int words = mayHang ? block.getNumberEnd() : 0;
		String label = text.substring(0, words).stripTrailing();
		boolean hangs = !label.isEmpty() && words < text.length();
		return hangs ? new Placed(start, label + "\t" + text.substring(words), label.length(), words) : new Placed(start, text, 0, 0);
	}

	boolean hangs() {
		return label > 0;
	}

	/** Where a character of the block's text stands on the page. */
	int onPage(int offset) {
		if (!hangs()) {
			return start + offset;
		}
		return offset < words ? start + Math.min(offset, label) : start + label + 1 + offset - words;
	}
}
