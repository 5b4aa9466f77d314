package kakko.documents.internal.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

import org.jsoup.nodes.Element;

/** What the open elements around a place in a page mean for the text there. */
final class HtmlContext {

	/** Attribute: levels of indentation that an element adds. */
	static final String LEVELS = "data-levels";
	private static final int DEEPEST = 9;

	final TableCursor table = new TableCursor();
	private final Deque<ListNumbers> lists = new ArrayDeque<>();
	/** Numbers of the open items, innermost first; empty once printed. */
	private final Deque<String> numbers = new ArrayDeque<>();
	private int bold;
	private int preformatted;
	private int indent;
	private int heading;
	/** No paragraph of the innermost item was written yet. */
	private boolean itemBegins;

	void enter(Element element) {
		indent += levels(element);
		switch (element.normalName()) {
			case "b", "strong" -> bold++;
			case "pre", "textarea", "listing", "xmp" -> preformatted++;
			case "blockquote", "dd" -> indent++;
			case "h1", "h2", "h3", "h4", "h5", "h6" -> heading = element.normalName().charAt(1) - '0';
			case "ol", "ul", "dir" -> lists.push(new ListNumbers(element));
			case "li" -> enterItem(element);
			case "table" -> table.enterTable();
			case "tr" -> table.row();
			case "td", "th" -> table.cell();
			default -> { /* means nothing for the text */ }
		}
	}

	private void enterItem(Element item) {
		numbers.push(lists.isEmpty() ? "" : lists.peek().next(item));
		itemBegins = true;
	}

	/** @return the number of an item that had no text, otherwise empty */
	String leave(Element element) {
		indent -= levels(element);
		switch (element.normalName()) {
			case "b", "strong" -> bold--;
			case "pre", "textarea", "listing", "xmp" -> preformatted--;
			case "blockquote", "dd" -> indent--;
			case "h1", "h2", "h3", "h4", "h5", "h6" -> heading = 0;
			case "ol", "ul", "dir" -> lists.pop();
			case "table" -> table.leaveTable();
			case "li" -> {
				return numbers.pop();
			}
			default -> { /* means nothing for the text */ }
		}
		return "";
	}

	private static int levels(Element element) {
		String levels = element.attr(LEVELS);
		return levels.matches("\\d") ? Integer.parseInt(levels) : 0;
	}

	/** Numbers not yet printed, outermost first. */
	String takeNumbers() {
		StringBuilder taken = new StringBuilder();
		for (Iterator<String> outermost = numbers.descendingIterator(); outermost.hasNext();) {
			String number = outermost.next();
			taken.append(number).append(number.isEmpty() ? "" : " ");
		}
		int items = numbers.size();
		numbers.clear();
		for (int i = 0; i < items; i++) {
			numbers.push("");
		}
		return taken.toString();
	}

	/** Of the next paragraph; the first of an item stands one level above those that follow in it. */
	int takeLevel() {
		int level = indent + lists.size() - (itemBegins ? 1 : 0);
		itemBegins = false;
		return Math.clamp(level, 0, DEEPEST);
	}

	/** 1 to 6, 0 outside headings. */
	int heading() {
		return heading;
	}

	boolean isBold() {
		return bold > 0;
	}

	boolean isPreformatted() {
		return preformatted > 0;
	}
}
