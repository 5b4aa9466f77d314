package kakko.lang.structure;

import java.util.Arrays;

import kakko.model.drafts.Block;

/**
 * How far the head of a paragraph reaches and where its end begins: only brackets that stand there may pair across
 * paragraphs.
 *
 * @param head openers before this offset of the text stand at the head: number, option label, notes and punctuation may precede them
 * @param end  closers from this offset on stand at the end: punctuation, notes and a footnote's mark may follow them
 */
record Edges(int head, int end) {

	private static final int LONGEST_MARK = 2;

	static Edges of(Block block) {
		Marked marked = new Marked(block);
		return new Edges(marked.head(), marked.end());
	}

	/** The text of a block with what is no words of it (number, label, notes) marked. */
	private static final class Marked {

		private final String text;
		private final boolean[] aside;

		Marked(Block block) {
			text = block.getText();
			aside = new boolean[text.length()];
			mark(block.getNumberStart(), block.getNumberEnd());
			OptionLabel.first(block).ifPresent(label -> mark(label.start(), label.end()));
			Pieces.notes(block).forEach(note -> mark(note.start(), note.end()));
		}

		private void mark(int from, int to) {
			Arrays.fill(aside, Math.clamp(from, 0, aside.length), Math.clamp(to, 0, aside.length), true);
		}

		int head() {
			int at = 0;
			while (at < text.length() && !isWord(at)) {
				at++;
			}
			return at;
		}

		int end() {
			int at = text.length();
			while (at > 0 && (!isWord(at - 1) || isMark(at - 1))) {
				at--;
			}
			return at;
		}

		private boolean isWord(int at) {
			return !aside[at] && Character.isLetterOrDigit(text.charAt(at));
		}

		/** Digits glued behind a bracket or punctuation: "support, etc.]3". */
		private boolean isMark(int at) {
			int start = at;
			while (start > 0 && Character.isDigit(text.charAt(start))) {
				start--;
			}
			return at - start > 0 && at - start <= LONGEST_MARK && "].,;:)".indexOf(text.charAt(start)) >= 0;
		}
	}
}
