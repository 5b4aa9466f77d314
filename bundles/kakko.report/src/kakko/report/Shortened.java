package kakko.report;

/** As much of some words as there is room for: up to the end of a word where one isn't far, and never within a character. */
public final class Shortened {

	private Shortened() {
	}

	/** @param longest in UTF-16 characters, the three dots among them */
	public static String of(String words, int longest) {
		if (words.length() <= longest) {
			return words;
		}
		int blank = words.lastIndexOf(' ', longest - 1);
		int most = Character.isHighSurrogate(words.charAt(longest - 2)) ? longest - 2 : longest - 1;
		return words.substring(0, blank > longest / 2 ? blank : most) + "…";
	}

	/** The same of a whole bracket, which is still closed. */
	public static String bracket(String bracket, int longest) {
		return bracket.length() <= longest ? bracket : of(bracket, longest - 1) + "]";
	}
}
