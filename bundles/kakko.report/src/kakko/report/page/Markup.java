package kakko.report.page;

/** Writes HTML that is well-formed XML, too, element by element; text is escaped, elements are closed where they were opened. */
final class Markup {

	private final StringBuilder html = new StringBuilder();

	Markup text(String text) {
		for (int at = 0; at < text.length(); at++) {
			character(text.charAt(at));
		}
		return this;
	}

	/**
	 * An element with what the content writes into it.
	 *
	 * @param tag its name, further attributes behind it: {@code th scope="col"}
	 */
	Markup element(String tag, String classes, Runnable content) {
		html.append('<').append(tag);
		if (!classes.isBlank()) {
			html.append(" class=\"").append(classes.strip()).append('"');
		}
		html.append('>');
		content.run();
		html.append("</").append(tag.split(" ", 2)[0]).append('>');
		return this;
	}

	Markup element(String tag, String classes, String text) {
		return element(tag, classes, () -> text(text));
	}

	/** Markup that is written as it stands: only for what this package says itself. */
	Markup raw(String markup) {
		html.append(markup);
		return this;
	}

	/** Characters that XML forbids are left out: no reader of the page could show them. */
	private void character(char character) {
		switch (character) {
			case '&' -> html.append("&amp;");
			case '<' -> html.append("&lt;");
			case '>' -> html.append("&gt;");
			case '"' -> html.append("&quot;");
			default -> {
				if (character >= ' ' && character < '\uFFFE' || character == '\n' || character == '\t') {
					html.append(character);
				}
			}
		}
	}

	@Override
	public String toString() {
		return html.toString();
	}
}
