package kakko.documents.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.Document;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.html.AttributeProvider;

/** Numbers of list items and depth of indentation as they stand in the source: Markdown counts items itself and drops indentation. */
record PrintedNumbers(MarkdownSource source) implements AttributeProvider {

	private static final Pattern MARKER = Pattern.compile("\\s*(?<number>\\d{1,9})[.)]");
	private static final int SPACES_A_LEVEL = 4;

	@Override
	public void setAttributes(Node node, String tag, Map<String, String> attributes) {
		if (node instanceof OrderedList list) {
			attributes.put("data-delimiter", list.getMarkerDelimiter());
		} else if (node instanceof ListItem item && item.getParent() instanceof OrderedList list && !isCountedByReader(list)) {
			attributes.put("value", number(item));
		} else if (node instanceof Paragraph && node.getParent() instanceof Document) {
			attributes.put(HtmlContext.LEVELS, Integer.toString(leadingSpaces(source.firstLine(node)) / SPACES_A_LEVEL));
		}
	}

	/** Lazy writers type 1. before every item and leave the counting to the program. */
	private boolean isCountedByReader(OrderedList list) {
		List<String> numbers = new ArrayList<>();
		for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
			numbers.add(number(item));
		}
		return numbers.contains("") || numbers.size() > 1 && numbers.stream().distinct().count() == 1;
	}

	private String number(Node item) {
		Matcher marker = MARKER.matcher(source.firstLineFrom(item));
		return marker.lookingAt() ? marker.group("number") : "";
	}

	private static int leadingSpaces(String line) {
		String spaces = line.replace("\t", "    ");
		return spaces.length() - spaces.stripLeading().length();
	}
}
