package kakko.lang.structure;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

import kakko.model.drafts.Block;
import kakko.model.drafts.Bracket;
import kakko.model.drafts.Piece;

/** Which bracket stands in which: parent and depth. A bracket without a closer reaches to the end of its block. */
final class Nesting {

	/** A place in the whole draft. */
	private record Place(int paragraph, int offset) implements Comparable<Place> {

		static Place of(Piece piece) {
			return new Place(Pieces.block(piece).getIndex(), piece.getOffset());
		}

		/** Where a bracket ends. */
		static Place behind(Bracket bracket) {
			Block block = Pieces.block(bracket.getOpener());
			return bracket.getCloser() != null ? of(bracket.getCloser()) : new Place(block.getIndex(), Integer.MAX_VALUE);
		}

		@Override
		public int compareTo(Place other) {
			return Comparator.comparingInt(Place::paragraph).thenComparingInt(Place::offset).compare(this, other);
		}
	}

	private record Around(Bracket bracket, Place end) {
	}

	private Nesting() {
	}

	/** @param brackets in the order in which they open */
	static void nest(List<Bracket> brackets) {
		Deque<Around> around = new ArrayDeque<>();
		for (Bracket bracket : brackets) {
			Place end = Place.behind(bracket);
			leave(around, end);
			if (!around.isEmpty()) {
				bracket.setParent(around.peek().bracket());
				bracket.setDepth(around.peek().bracket().getDepth() + 1);
			}
			around.push(new Around(bracket, end));
		}
	}

	/**
	 * Brackets that end before this one are left behind: they are over, or unclosed and end with their block within this one,
	 * and then nothing that still comes stands in them without standing in this one.
	 */
	private static void leave(Deque<Around> around, Place end) {
		while (!around.isEmpty() && around.peek().end().compareTo(end) < 0) {
			around.pop();
		}
	}
}
