package kakko.documents.internal.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.text.TextPosition;

/**
 * Tells of a letter that is drawn a second time at its place to look bold, as PDFBox does with its own switch, whose sorted maps take a
 * tenth of the time in which a file is compared.
 */
final class Overprints {

	/** In points: a column holds a few of one letter on a page. */
	private static final float COLUMN = 8;

	private final Map<String, Map<Integer, List<Place>>> seen = new HashMap<>();

	private record Place(float x, float y) {

		boolean within(float tolerance, float otherX, float otherY) {
			return Math.abs(x - otherX) < tolerance && Math.abs(y - otherY) < tolerance;
		}
	}

	void startPage() {
		seen.clear();
	}

	/** Whether the same was drawn before on this page less than a third of its width away; if not, it has been now. */
	boolean again(TextPosition position) {
		String text = position.getUnicode();
		float tolerance = position.getWidth() / Math.max(1, text.length()) / 3;
		float x = position.getX();
		float y = position.getY();
		Map<Integer, List<Place>> columns = seen.computeIfAbsent(text, any -> new HashMap<>());
		for (int column = column(x - tolerance); column <= column(x + tolerance); column++) {
			for (Place place : columns.getOrDefault(column, List.of())) {
				if (place.within(tolerance, x, y)) {
					return true;
				}
			}
		}
		columns.computeIfAbsent(column(x), any -> new ArrayList<>()).add(new Place(x, y));
		return false;
	}

	private static int column(float x) {
		return (int) Math.floor(x / COLUMN);
	}
}
