package kakko.documents.internal.text;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds the paragraphs of a plain text that are no text but what was printed at the edges of pages: page numbers and running heads. Words that merely
 * recur ("Option 1:", "No text") are text; a running head recurs beside a page number or at the top of a page.
 */
final class PageFurniture {

	private static final Pattern PAGE_OF_PAGES = Pattern.compile("(?i)(?:page )?\\d{1,4} ?(?:of|/) ?\\d{1,4}|page \\d{1,4}|[-–—] ?\\d{1,4} ?[-–—]");
	private static final Pattern BARE_NUMBER = Pattern.compile("\\d{1,4}");
	/** FCCC/ADP/2015/1, UNEP/PP/INC.5/4, A/CONF.232/2022/5, ADP.2015.11.InformalNote */
	private static final Pattern SYMBOL = Pattern.compile("[A-Z]{1,5}(?:[/.][A-Za-z0-9.]+){2,}");
	/** Stands at many page edges in a draft of many options, and is text. */
	private static final Pattern OPTION = Pattern.compile("(?i)[\\[(]*(?:(?:sub-?)?option\\b|no text).*");
	private static final int LONGEST_HEAD = 150;
	private static final int OFTEN = 3;
	/** A running head has up to this many lines, found from the edge inwards. */
	private static final int HEAD_LINES = 3;

	private final List<TextParagraph> paragraphs;
	private final BitSet furniture = new BitSet();

	private PageFurniture(List<TextParagraph> paragraphs) {
		this.paragraphs = paragraphs;
	}

	/** @return the indexes of paragraphs that are furniture */
	static BitSet of(List<TextParagraph> paragraphs) {
		PageFurniture found = new PageFurniture(paragraphs);
		found.markPageNumbers();
		int pages = Math.max(found.furniture.cardinality(), paragraphs.isEmpty() ? 0 : paragraphs.getLast().page());
		for (int line = 0; line < HEAD_LINES; line++) {
			found.markRunningHeads(Math.max(OFTEN, pages / 3));
		}
		return found.furniture;
	}

	private void markPageNumbers() {
		for (int i = 0; i < paragraphs.size(); i++) {
			furniture.set(i, PAGE_OF_PAGES.matcher(paragraphs.get(i).text()).matches());
		}
		if (furniture.cardinality() < 2) {
			furniture.clear();
		}
		BitSet numbers = bareNumbers();
		if (numbers.cardinality() >= OFTEN) {
			furniture.or(numbers);
		}
	}

	/** Bare numbers are page numbers only where they count 1, 2, 3 through the text; single ones are figures of a table or lost labels. */
	private BitSet bareNumbers() {
		BitSet numbers = new BitSet();
		int last = -1;
		for (int i = 0; i < paragraphs.size(); i++) {
			String text = paragraphs.get(i).text();
			if (BARE_NUMBER.matcher(text).matches() && (last < 0 || Integer.parseInt(text) == last + 1) && !isInColumn(i)) {
				numbers.set(i);
				last = Integer.parseInt(text);
			}
		}
		return numbers;
	}

	/** A number right beside another is one of a list or table. */
	private boolean isInColumn(int i) {
		return isNumber(i - 1) || isNumber(i + 1);
	}

	private boolean isNumber(int i) {
		return i >= 0 && i < paragraphs.size() && BARE_NUMBER.matcher(paragraphs.get(i).text()).matches();
	}

	/** @param often a third of all pages: odd, even and first pages may differ */
	private void markRunningHeads(int often) {
		Map<String, BitSet> places = new HashMap<>();
		for (int i = 0; i < paragraphs.size(); i++) {
			String text = paragraphs.get(i).text();
			if (!furniture.get(i) && mayRun(text) && (isAtEdge(i) || SYMBOL.matcher(text).matches())) {
				places.computeIfAbsent(text.replaceAll("\\d+", "0").replaceAll("\\s+", ""), key -> new BitSet()).set(i);
			}
		}
		places.values().stream().filter(place -> place.cardinality() >= often).forEach(furniture::or);
	}

	private static boolean mayRun(String text) {
		return text.length() <= LONGEST_HEAD && !OPTION.matcher(text).matches();
	}

	private boolean isAtEdge(int i) {
		return i > 0 && (furniture.get(i - 1) || paragraphs.get(i).isFirstOfPage(paragraphs.get(i - 1))) || furniture.get(i + 1);
	}
}
