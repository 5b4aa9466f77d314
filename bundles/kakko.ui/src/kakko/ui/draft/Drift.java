package kakko.ui.draft;

import java.util.Optional;

import kakko.lang.place.Range;

/**
 * How a text changed since it was parsed: one stretch of which nothing is known yet, and what stands behind it has moved.
 * Offsets are those of the parsed text, or of the text as it is shown now.
 */
public final class Drift {

	private int start = -1;
	private int parsedEnd;
	private int shownEnd;

	void changed(int offset, int removed, int inserted) {
		if (start < 0) {
			start = offset;
			parsedEnd = offset;
			shownEnd = offset;
		}
		int further = Math.max(0, offset + removed - shownEnd);
		parsedEnd += further;
		shownEnd += further + inserted - removed;
		start = Math.min(start, offset);
	}

	/** Where what was typed in front of a shown offset begins; the offset itself where nothing was. */
	public int typedFrom(int shown) {
		return none() || shown < start || shown > shownEnd ? shown : start;
	}

	boolean none() {
		return start < 0;
	}

	/** The stretch of the text as it is shown of which nothing is known. */
	Optional<Range> stretch() {
		return none() ? Optional.empty() : Optional.of(new Range(start, Math.max(start, shownEnd)));
	}

	/** Where a shown offset stood when the text was parsed; within what was typed, where that begins. */
	public int parsed(int shown) {
		return none() || shown <= start ? shown : shown >= shownEnd ? shown - shownEnd + parsedEnd : start;
	}

	public int shown(int parsed) {
		return none() || parsed <= start ? parsed : parsed >= parsedEnd ? parsed - parsedEnd + shownEnd : start;
	}

	public Range shown(Range parsed) {
		int from = shown(parsed.start());
		return new Range(from, Math.max(from, shown(parsed.end())));
	}
}
