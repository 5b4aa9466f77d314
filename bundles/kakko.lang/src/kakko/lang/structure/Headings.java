package kakko.lang.structure;

import kakko.model.drafts.Block;
import kakko.model.drafts.BlockKind;

/** Which blocks head a part of the text, marked as headings or known by their number (Article 6 (FINANCE)). */
final class Headings {

	/** Headings that aren't marked as such rank below those that are. */
	static final int UNMARKED = 7;

	private Headings() {
	}

	/** 1 (highest) to 7, or 0 where the block heads nothing; an option's label doesn't, in whatever style it is set. */
	static int level(Block block) {
		boolean heading = block.getKind() == BlockKind.HEADING && OptionLabel.first(block).isEmpty();
		return heading ? block.getLevel() : ArticleHeading.opens(block) && block.getKind() == BlockKind.PARAGRAPH ? UNMARKED : 0;
	}
}
