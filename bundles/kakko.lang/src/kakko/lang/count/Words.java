package kakko.lang.count;

import java.util.Arrays;

/** The words of a paragraph, by the rule of {@code docs/counting.md}: maximal runs of letters and digits, its number left out. */
public final class Words {

	private Words() {
	}

	/**
	 * Where words begin in the text of the paragraph.
	 *
	 * @param numberStart where the paragraph's number begins: it is no word
	 * @param numberEnd   where it ends
	 */
	public static int[] starts(String text, int numberStart, int numberEnd) {
		int[] starts = new int[text.length() / 2 + 1];
		int count = 0;
		boolean within = false;
		for (int at = 0; at < text.length(); at++) {
			boolean letter = Character.isLetterOrDigit(text.charAt(at)) || Character.isSurrogate(text.charAt(at));
			boolean number = at >= numberStart && at < numberEnd;
			if (letter && !number && !within) {
				starts[count++] = at;
			}
			within = letter && !number;
		}
		return Arrays.copyOf(starts, count);
	}
}
