package kakko.ui.compare.sheet;

import java.util.function.IntUnaryOperator;

/**
 * Which lines are to be seen. It holds on to the first of them, not to a distance from the top: when heights that were
 * guessed turn out otherwise, nothing jumps.
 */
final class Viewport {

	private Heights heights = new Heights(0);
	private final IntUnaryOperator exact;
	private int first;
	private int hidden;

	/** @param exact lays a line out and tells its height */
	Viewport(IntUnaryOperator exact) {
		this.exact = exact;
	}

	/** Begins anew, at the line that is to stand at the top. */
	void begin(Heights guessed, int top, int hiddenOfIt) {
		heights = guessed;
		first = Math.max(0, Math.min(top, guessed.lines() - 1));
		hidden = hiddenOfIt;
	}

	int first() {
		return first;
	}

	/** Pixels of the first line that are out of sight. */
	int hidden() {
		return hidden;
	}

	int position() {
		return heights.lines() == 0 ? 0 : heights.above(first) + hidden;
	}

	int total() {
		return heights.total();
	}

	Heights heights() {
		return heights;
	}

	int measured(int line) {
		int height = exact.applyAsInt(line);
		heights.set(line, height);
		return height;
	}

	/** Down by so many pixels, or up; never beyond an end. */
	void scrollBy(int pixels, int visible) {
		if (heights.lines() == 0) {
			return;
		}
		hidden += pixels;
		while (hidden < 0 && first > 0) {
			hidden += measured(--first);
		}
		hidden = Math.max(0, hidden);
		while (first < heights.lines() - 1 && hidden >= measured(first)) {
			hidden -= measured(first++);
		}
		holdEnd(visible);
	}

	/** To a distance from the top, as far as it is known. */
	void jumpTo(int position, int visible) {
		first = heights.lineAt(position);
		hidden = Math.max(0, Math.min(position - heights.above(first), measured(first) - 1));
		holdEnd(visible);
	}

	/** No emptiness below the last line. */
	private void holdEnd(int visible) {
		int filled = -hidden;
		for (int line = first; line < heights.lines() && filled < visible; line++) {
			filled += measured(line);
		}
		int missing = visible - filled;
		while (missing > 0 && (hidden > 0 || first > 0)) {
			if (hidden == 0) {
				hidden = measured(--first);
			}
			int step = Math.min(missing, hidden);
			hidden -= step;
			missing -= step;
		}
	}

	/** Brings a line into sight, with some of what is around it where it has to move. */
	void reveal(int line, int visible) {
		int top = top(line, visible);
		int height = measured(line);
		if (top < 0 || top + Math.min(height, visible) > visible) {
			first = line;
			hidden = 0;
			scrollBy(-visible / 3, visible);
			if (top(line, visible) + height > visible) {
				first = line;
				hidden = 0;
				holdEnd(visible);
			}
		}
	}

	/** Distance of a line from the upper edge; below the lower edge for all that is beyond, -1 for what is above. */
	int top(int line, int visible) {
		if (line < first) {
			return -1;
		}
		int top = -hidden;
		for (int each = first; each < line && top < visible; each++) {
			top += measured(each);
		}
		return top < 0 && line > first ? 0 : line == first && hidden > 0 ? -1 : top;
	}
}
