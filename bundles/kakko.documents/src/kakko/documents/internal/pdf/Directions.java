package kakko.documents.internal.pdf;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.pdfbox.text.TextPosition;

/** Which way most of a page's text runs. */
final class Directions {

	private Directions() {
	}

	/** @return degrees: 0, 90, 180 or 270 */
	static double main(List<List<TextPosition>> articles) {
		Map<Float, Long> counts = articles.stream().flatMap(List::stream).collect(Collectors.groupingBy(TextPosition::getDir, Collectors.counting()));
		return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0f);
	}
}
