package kakko.lang.structure;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

import kakko.model.drafts.Block;
import kakko.model.drafts.Bracket;
import kakko.model.drafts.Option;

/** The brackets that reach over paragraphs, followed while the text is read from its beginning. */
final class ReachingBrackets {

	private final Iterator<Bracket> coming;
	private final Deque<Bracket> around = new ArrayDeque<>();
	private Bracket next;

	ReachingBrackets(List<Bracket> brackets) {
		coming = brackets.stream().filter(ReachingBrackets::reaches).iterator();
		next = coming.hasNext() ? coming.next() : null;
	}

	private static boolean reaches(Bracket bracket) {
		return bracket.getCloser() != null && Pieces.block(bracket.getOpener()) != Pieces.block(bracket.getCloser());
	}

	/** Goes on to this block. */
	void read(Block block) {
		while (!around.isEmpty() && Pieces.block(around.peek().getCloser()).getIndex() < block.getIndex()) {
			around.pop();
		}
		while (next != null && Pieces.block(next.getOpener()).getIndex() < block.getIndex()) {
			if (Pieces.block(next.getCloser()).getIndex() >= block.getIndex()) {
				around.push(next);
			}
			next = coming.hasNext() ? coming.next() : null;
		}
	}

	/** Whether the block begins within a bracket that the option opened. */
	boolean hold(Option option) {
		if (around.isEmpty()) {
			return false;
		}
		Block opening = Pieces.block(around.peek().getOpener());
		boolean behindLabel = opening != option.getFirst() || around.peek().getOpener().getOffset() >= option.getLabelStart();
		return opening.getIndex() >= option.getFirst().getIndex() && behindLabel;
	}
}
