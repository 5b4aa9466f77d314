package kakko.documents.internal.pdf;

import java.util.List;

import org.apache.pdfbox.text.TextPosition;

/** Which way most of a page's text runs. */
final class Directions {

	private Directions() {
	}

	/** @return degrees: 0, 90, 180 or 270 */
	static double main(List<List<TextPosition>> articles) {
		Tally directions = new Tally();
		articles.forEach(article -> article.forEach(position -> directions.add(position.getDir())));
		return directions.commonest();
	}
}
