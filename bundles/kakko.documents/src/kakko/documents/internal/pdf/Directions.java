package kakko.documents.internal.pdf;

import java.util.List;

import org.apache.pdfbox.text.TextPosition;

/** Which way most of a page's text runs. */
final class Directions {

	private Directions() {
	}

	/** @return degrees: 0, 90, 180 or 270 */
	static float main(List<TextPosition> positions) {
		Tally directions = new Tally();
		for (TextPosition position : positions) {
			directions.add(position.getDir());
		}
		return (float) directions.commonest();
	}
}
