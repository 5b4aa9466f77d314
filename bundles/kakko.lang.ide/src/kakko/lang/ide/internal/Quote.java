package kakko.lang.ide.internal;

/** Words of a draft, shortened for a label. */
public final class Quote {

	private static final int LONGEST = 60;

	private Quote() {
	}

	public static String of(String words) {
		// looks no further than a label can show
		String line = words.substring(0, Math.min(words.length(), 4 * LONGEST)).strip().replaceAll("\\s+", " ");
		if (line.length() <= LONGEST) {
			return line;
		}
		int space = line.lastIndexOf(' ', LONGEST);
		int end = space > LONGEST / 2 ? space : Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
		return line.substring(0, end) + "…";
	}
}
