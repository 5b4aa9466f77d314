package kakko.documents.internal.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** Fields that are open at a place of the text: of each only the result is printed. */
final class Fields {

	private final Deque<Field> open = new ArrayDeque<>();

	private static final class Field {
		private final StringBuilder instruction = new StringBuilder();
		private boolean result;

		private boolean is(String kind) {
			return instruction.toString().strip().toUpperCase(Locale.ROOT).startsWith(kind);
		}
	}

	void character(String type) {
		switch (type) {
		case "begin" -> open.push(new Field());
		case "separate" -> {
			if (!open.isEmpty()) {
				open.peek().result = true;
			}
		}
		case "end" -> open.poll();
		default -> {
			// no other type is known; it changes nothing
		}
		}
	}

	void instruction(String text) {
		if (!open.isEmpty()) {
			open.peek().instruction.append(text);
		}
	}

	/** A field whose instruction doesn't end with its paragraph is broken, and must not swallow the text behind it. */
	void endOfParagraph() {
		open.removeIf(field -> !field.result);
	}

	/** A broken table of contents has no end. */
	void endOfContents() {
		open.removeIf(field -> field.is("TOC"));
	}

	boolean isPrinted() {
		return open.stream().allMatch(field -> field.result);
	}

	boolean isContents() {
		return open.stream().anyMatch(field -> field.is("TOC"));
	}

	boolean isPageNumber() {
		return open.stream().anyMatch(field -> field.is("PAGE") && !field.is("PAGEREF") || field.is("NUMPAGES") || field.is("SECTIONPAGES"));
	}
}
