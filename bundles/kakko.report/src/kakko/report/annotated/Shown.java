package kakko.report.annotated;

import kakko.core.Reading.Paragraph;

/**
 * The text of a paragraph as the annotated diff shows it: without its printed number, which becomes an automatic one,
 * and with white space folded. Equal to {@link Paragraph#body()}.
 */
final class Shown {

	private final String text;
	private final int[] offsets;

	private Shown(String text, int[] offsets) {
		this.text = text;
		this.offsets = offsets;
	}

	static Shown of(Paragraph paragraph) {
		String printed = paragraph.text();
		StringBuilder text = new StringBuilder();
		int[] offsets = new int[printed.length() + 1];
		boolean space = false;
		for (int i = 0; i < printed.length(); i++) {
			boolean number = i >= paragraph.numberStart() && i < paragraph.numberEnd();
			boolean white = isWhite(printed.charAt(i));
			if (space && !white && !number) {
				text.append(' ');
				space = false;
			}
			offsets[i] = text.length();
			if (white) {
				space |= !number && !text.isEmpty();
			} else if (!number) {
				text.append(printed.charAt(i));
			}
		}
		offsets[printed.length()] = text.length();
		return stripped(text.toString(), offsets);
	}

	private static Shown stripped(String text, int[] offsets) {
		String stripped = text.strip();
		int lead = text.length() - text.stripLeading().length();
		for (int i = 0; i < offsets.length; i++) {
			offsets[i] = Math.clamp(offsets[i] - lead, 0, stripped.length());
		}
		return new Shown(stripped, offsets);
	}

	String text() {
		return text;
	}

	/** Where in the shown text a character of the printed text stands, or would stand. */
	int offset(int printed) {
		return offsets[Math.clamp(printed, 0, offsets.length - 1)];
	}

	String text(Place place) {
		return text.substring(place.start(), place.end());
	}

	private static boolean isWhite(char c) {
		return c == ' ' || c >= '\t' && c <= '\r';
	}

	/** A stretch of shown text; end excluded. */
	record Place(int paragraph, int start, int end) {

		boolean empty() {
			return start == end;
		}
	}
}
