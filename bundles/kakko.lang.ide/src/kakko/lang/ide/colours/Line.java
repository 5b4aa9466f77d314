package kakko.lang.ide.colours;

import kakko.lang.place.Range;
import kakko.model.drafts.BlockKind;

/**
 * How a block of a draft text is set.
 *
 * @param place   all of it, without the blank lines behind it; may be several lines of the text
 * @param level   headings: 1 (highest) to 6; others: depth of indentation; (a) and (i) are at least 1 deep
 * @param words   where its words begin, behind marker, indentation and a number that may hang in the margin
 * @param options how many options it stands in, one within the other
 */
public record Line(Range place, BlockKind kind, int level, int words, int options) {
}
