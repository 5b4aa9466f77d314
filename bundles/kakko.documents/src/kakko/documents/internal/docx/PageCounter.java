package kakko.documents.internal.docx;

/** Follows the page breaks that Word stored when it last laid the text out. */
final class PageCounter {

	private final boolean stored;
	private int page = 1;
	/** Word stores an explicit break and, at the first words behind it, the rendered one: one break. */
	private boolean brokenByHand;

	/** @param document without stored breaks nothing is known of its pages: a break by hand says only "at least" */
	PageCounter(XmlNode document) {
		stored = document.all("w:lastRenderedPageBreak").findAny().isPresent();
	}

	/** From 1; 0 where the file doesn't say. */
	int page() {
		return stored ? page : 0;
	}

	void renderedBreak() {
		page += brokenByHand ? 0 : 1;
		brokenByHand = false;
	}

	void breakByHand() {
		page++;
		brokenByHand = true;
	}

	void words() {
		brokenByHand = false;
	}

	int mark() {
		return page;
	}

	/** Cells of a row stand beside each other: each begins on the page where the row begins. */
	void backTo(int mark) {
		page = mark;
		brokenByHand = false;
	}
}
