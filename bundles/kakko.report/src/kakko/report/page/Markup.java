package kakko.report.page;

/** Writes HTML element by element; text is escaped, elements are closed where they were opened. */
final class Markup {

	private final StringBuilder html = new StringBuilder();

	Markup text(String text) {
		for (int at = 0; at < text.length(); at++) {
			character(text.charAt(at));
		}
		return this;
	}

	/** An element with what the content writes into it. */
	Markup element(String name, String classes, Runnable content) {
		html.append('<').append(name);
		if (!classes.isEmpty()) {
			html.append(" class=\"").append(classes).append('"');
		}
		html.append('>');
		content.run();
		html.append("</").append(name).append('>');
		return this;
	}

	Markup element(String name, String classes, String text) {
		return element(name, classes, () -> text(text));
	}

	/** Markup that is written as it stands: only for what this package says itself. */
	Markup raw(String markup) {
		html.append(markup);
		return this;
	}

	private void character(char character) {
		switch (character) {
			case '&' -> html.append("&amp;");
			case '<' -> html.append("&lt;");
			case '>' -> html.append("&gt;");
			case '"' -> html.append("&quot;");
			default -> html.append(character);
		}
	}

	@Override
	public String toString() {
		return html.toString();
	}
}
