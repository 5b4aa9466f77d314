package kakko.documents.internal.pdf;

/**
 * A character as printed, or several where the font draws them as one. Lengths are points in the direction the text
 * runs: x grows along the line, y downward.
 *
 * @param text    as {@link Characters#typed} gives it: all that is white is a space
 * @param y       of the baseline
 * @param size    of the font
 * @param upright false where the text is turned against the page's own direction
 * @param tag     what the file's own structure says of it
 */
record Glyph(String text, double x, double y, double width, double size, boolean bold, boolean italic, boolean upright, Tag tag) {

	double end() {
		return x + width;
	}

	boolean blank() {
		return text.length() == 1 ? text.charAt(0) == ' ' : text.isBlank();
	}
}
