package kakko.lang.ide;

/** A draft text in which a | stands where the caret is. */
public record Marked(DraftText draft, int caret) {

	public static Marked of(String text) {
		int caret = text.indexOf('|');
		return new Marked(DraftText.parse(text.substring(0, caret) + text.substring(caret + 1)), caret);
	}

	/** Paragraphs, a line each, as a draft text. */
	public static String paragraphs(String lines) {
		return lines.replace("\n", "\n\n");
	}

	public static DraftText draft(String lines) {
		return DraftText.parse(paragraphs(lines));
	}

}
