package kakko.lang.edit;

import java.util.Comparator;
import java.util.List;

/**
 * A change of a draft text.
 *
 * @param offset      in the draft text ({@code .draft}), UTF-16 units
 * @param length      of what is taken out, may be 0
 * @param replacement what is put in, may be empty
 */
public record TextEdit(int offset, int length, String replacement) {

	public int end() {
		return offset + length;
	}

	/**
	 * The text after edits that all count in the text as it was; those at one place come in their order in the list.
	 *
	 * @throws IllegalArgumentException where two edits overlap
	 */
	public static String apply(String text, List<TextEdit> edits) {
		StringBuilder changed = new StringBuilder(text.length());
		int at = 0;
		for (TextEdit edit : edits.stream().sorted(Comparator.comparingInt(TextEdit::offset)).toList()) {
			if (edit.offset < at) {
				throw new IllegalArgumentException("edits overlap at " + edit.offset);
			}
			changed.append(text, at, edit.offset).append(edit.replacement);
			at = edit.end();
		}
		return changed.append(text, at, text.length()).toString();
	}
}
