package kakko.lang.ide.internal;

import kakko.lang.ide.DraftText;
import kakko.lang.place.Range;
import kakko.model.drafts.Block;
import kakko.model.drafts.Bracket;
import kakko.model.drafts.Option;

/** Where the parts of a draft stand in its text. */
public final class Places {

	private Places() {
	}

	/** With its signs; without a closer, to the end of its block. */
	public static Range of(DraftText draft, Bracket bracket) {
		int end = bracket.getCloser() == null ? draft.offsets().range((Block) bracket.getOpener().eContainer()).end() : draft.offsets().range(bracket.getCloser()).end();
		return new Range(draft.offsets().range(bracket.getOpener()).start(), end);
	}

	/** From the label to the end of the scope. */
	public static Range of(DraftText draft, Option option) {
		int start = draft.offsets().start(option.getFirst(), option.getLabelStart());
		return new Range(start, Math.max(start, draft.offsets().end(option.getLast(), option.getEnd())));
	}

	public static Range label(DraftText draft, Option option) {
		return draft.offsets().range(option.getFirst(), option.getLabelStart(), option.getLabelEnd());
	}

	/** (a) and (i) stand under a paragraph, also where their source didn't indent them. */
	public static int level(Block block) {
		return block.getNumber().startsWith("(") ? Math.max(1, block.getLevel()) : block.getLevel();
	}
}
