package kakko.lang.ide.folds;

import kakko.lang.place.Range;

/**
 * Lines that can be hidden behind the first of them.
 *
 * @param place from the start of the first line to the end of the last, without its line end
 */
public record Fold(Kind kind, Range place) {

	public enum Kind {
		SECTION, OPTION, TABLE
	}
}
