package kakko.core.quote;

/**
 * A place in a draft told by its words: it can be found again when the text was read anew and indexes are others.
 *
 * @param paragraph index of the paragraph when the place was quoted
 * @param nth       which bracket or option that begins in the paragraph, from 0; -1 for the paragraph itself
 * @param text      the words at the place, white space folded, cut where they are long
 * @param before    the last words in front of it
 * @param after     the first words behind it
 */
public record Quote(int paragraph, int nth, String text, String before, String after) {

	/** Longer texts are told apart by their beginning. */
	static final int LONGEST = 400;
	static final int AROUND = 60;
	/** Words that stand alone in a text can be found without what is around them when there are so many of them. */
	private static final int TELLING = 40;

	/** Whether the same words stand at both places. */
	boolean saysSame(Quote other) {
		return text.equals(other.text);
	}

	/**
	 * How much speaks for it that the other is this place, seen in another reading of the text: what is around it. Where it
	 * stood tells places apart only as long as all around is as it was.
	 */
	int likeness(Quote other) {
		int around = (before.equals(other.before) ? 1 : 0) + (after.equals(other.after) ? 1 : 0);
		return around == 2 && standsAt(other) ? 3 : around;
	}

	boolean standsAt(Quote other) {
		return paragraph == other.paragraph && nth == other.nth;
	}

	boolean isTelling() {
		return text.length() >= TELLING;
	}

	static String folded(String text) {
		return text.strip().replaceAll("\\s+", " ");
	}

	static String beginning(String text, int length) {
		return text.substring(0, Math.min(length, text.length()));
	}

	static String end(String text, int length) {
		return text.substring(Math.max(0, text.length() - length));
	}
}
