package kakko.ui.compare.sheet;

import java.util.Optional;

import kakko.ui.compare.text.Side;

/** What is marked on the sheet: lines, a bracket, some words. */
final class Marking {

	/** A bracket that is pointed at. */
	record OfBracket(Side side, int bracket) {
	}

	/** Characters of a cell, end excluded. */
	record Range(int line, Side side, int start, int end) {
	}

	private int line = -1;
	private int other = -1;
	private Side side;
	private OfBracket bracket;
	private Range words;
	private Pointed held;
	private int heldLine = -1;

	/** The one line that keys move; -1 for none. */
	int line() {
		return line;
	}

	int first() {
		return Math.min(line, other);
	}

	int last() {
		return Math.max(line, other);
	}

	boolean selects(int index) {
		return index == heldLine || line >= 0 && first() <= index && index <= last();
	}

	/** One line, or all from the one that was selected alone to this. */
	void select(int index, boolean extend) {
		line = index;
		other = extend && other >= 0 ? other : index;
		words = null;
	}

	/** On which side the user pointed, if he did. */
	Optional<Side> side() {
		return Optional.ofNullable(side);
	}

	void turn(Side pointed) {
		side = pointed;
	}

	/** What was selected before, for something that needs two. */
	Optional<Pointed> held() {
		return Optional.ofNullable(held);
	}

	void hold(Pointed pointed) {
		held = pointed;
		heldLine = pointed == null ? -1 : line;
	}

	void selectAll(int lines) {
		other = 0;
		line = lines - 1;
		words = null;
	}

	Optional<OfBracket> bracket() {
		return Optional.ofNullable(bracket);
	}

	void point(OfBracket pointed) {
		bracket = pointed;
	}

	Optional<Range> words() {
		return Optional.ofNullable(words).filter(range -> range.start() < range.end());
	}

	Optional<Range> found(int index, Side side) {
		return words().filter(range -> range.line() == index && range.side() == side);
	}

	void mark(Range range) {
		words = range;
	}

	void clear() {
		line = -1;
		other = -1;
		bracket = null;
		words = null;
		side = null;
		hold(null);
	}
}
