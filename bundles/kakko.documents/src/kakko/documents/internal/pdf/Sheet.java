package kakko.documents.internal.pdf;

import java.util.List;

/**
 * One page as printed.
 *
 * @param number   from 1
 * @param pictures share of the page that pictures cover, 0 to 1
 * @param unknown  share of characters drawn in a font that doesn't say which they are
 */
record Sheet(int number, double width, double height, List<Glyph> glyphs, List<Ruling> rulings, double pictures, double unknown) {

	boolean empty() {
		return glyphs.stream().allMatch(Glyph::blank);
	}
}
