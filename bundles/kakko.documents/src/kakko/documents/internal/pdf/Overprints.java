package kakko.documents.internal.pdf;

import java.util.Arrays;

import org.apache.pdfbox.text.TextPosition;

/**
 * Tells of a letter that is drawn a second time at its place to look bold, as PDFBox does with its own switch, whose sorted maps take a
 * tenth of the time in which a file is compared.
 */
final class Overprints {

	/** In points: more than the space a letter takes, so that few stand in one square, and few are near to two. */
	private static final float SQUARE = 16;
	/** More than a page is wide or high; what stands further out shares the outermost. */
	private static final int SQUARES = 64;

	/** What was drawn on the page, by the square it stands in, column by column. */
	private final Place[] seen = new Place[SQUARES * SQUARES];

	/** @param before what was drawn in the same square before it, or null */
	private record Place(String text, float x, float y, Place before) {

		boolean within(float tolerance, float otherX, float otherY, String other) {
			return Math.abs(x - otherX) < tolerance && Math.abs(y - otherY) < tolerance && text.equals(other);
		}
	}

	void startPage() {
		Arrays.fill(seen, null);
	}

	/** Whether the same was drawn before on this page less than a third of its width away; if not, it has been now. */
	boolean again(TextPosition position) {
		String text = position.getUnicode();
		float tolerance = position.getWidth() / Math.max(1, text.length()) / 3;
		float x = position.getX();
		float y = position.getY();
		for (int column = square(x - tolerance); column <= square(x + tolerance); column++) {
			for (int row = square(y - tolerance); row <= square(y + tolerance); row++) {
				for (Place place = seen[column * SQUARES + row]; place != null; place = place.before()) {
					if (place.within(tolerance, x, y, text)) {
						return true;
					}
				}
			}
		}
		int here = square(x) * SQUARES + square(y);
		seen[here] = new Place(text, x, y, seen[here]);
		return false;
	}

	private static int square(float points) {
		return Math.max(0, Math.min((int) (points / SQUARE), SQUARES - 1));
	}
}
