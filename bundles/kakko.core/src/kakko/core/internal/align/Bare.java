package kakko.core.internal.align;

import kakko.core.internal.words.WordedText;

/** Links paragraphs without a word of their own (an option's label, a number on its line) by what stands next to them. */
final class Bare {

	private final WordedText from;
	private final WordedText to;
	private final Links links;

	Bare(WordedText from, WordedText to, Links links) {
		this.from = from;
		this.to = to;
		this.links = links;
	}

	/** A label goes with what it introduces; where that is gone, with what it follows. */
	void link() {
		for (int paragraph = from.paragraphs() - 1; paragraph >= 0; paragraph--) {
			tryLink(paragraph, links.ofFrom(paragraph + 1) - 1);
		}
		for (int paragraph = 0; paragraph < from.paragraphs(); paragraph++) {
			int before = links.ofFrom(paragraph - 1);
			tryLink(paragraph, before < 0 ? -1 : before + 1);
		}
	}

	private void tryLink(int paragraph, int candidate) {
		boolean free = candidate >= 0 && candidate < to.paragraphs() && links.ofFrom(paragraph) < 0 && links.ofTo(candidate) < 0;
		if (free && from.wordsIn(paragraph) == 0 && to.wordsIn(candidate) == 0 && sameKind(paragraph, candidate)) {
			links.add(paragraph, candidate);
		}
	}

	private boolean sameKind(int paragraph, int candidate) {
		return from.reading().paragraphs().get(paragraph).kind() == to.reading().paragraphs().get(candidate).kind();
	}
}
