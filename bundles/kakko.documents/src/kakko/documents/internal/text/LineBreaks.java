package kakko.documents.internal.text;

import java.util.List;
import java.util.regex.Pattern;

/** Web pages and Markdown break lines within a paragraph; a line that begins with an option label or a number is a paragraph of its own. */
final class LineBreaks {

	private static final String LABEL = "\\(?(?:\\d{1,3}|[a-z]{1,2}|[ivx]{1,5})[.)]\\s|(?i:(?:sub-?)?option\\s?(?:\\d|[a-z]\\b|[ivx]+\\b|\\([a-z]\\)))|[•–—]\\s";
	private static final Pattern BETWEEN = Pattern.compile("\\n(?:\\s*\\n)+|\\n(?=[\\[\\s]*(?:" + LABEL + "))");

	private LineBreaks() {
	}

	static List<String> paragraphs(String text) {
		return BETWEEN.splitAsStream(text).map(String::strip).filter(paragraph -> !paragraph.isEmpty()).toList();
	}
}
