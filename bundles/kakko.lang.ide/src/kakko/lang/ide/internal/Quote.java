package kakko.lang.ide.internal;

/** Words of a draft on one line, shortened for a label. */
public final class Quote {

	private static final int LONGEST = 60;

	private Quote() {
	}

	public static String of(String words) {
		String line = line(words);
		if (line.length() <= LONGEST) {
			return line;
		}
		int space = line.lastIndexOf(' ', LONGEST);
		int end = space > LONGEST / 2 ? space : Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
		return line.substring(0, end) + "…";
	}

	/** White space is one blank; no more is read than can be shown. */
	private static String line(String words) {
		StringBuilder line = new StringBuilder(LONGEST + 2);
		boolean space = false;
		for (int at = 0; at < words.length() && line.length() <= LONGEST + 1; at++) {
			char c = words.charAt(at);
			if (Character.isWhitespace(c)) {
				space = !line.isEmpty();
			} else {
				line.append(space ? " " : "").append(c);
				space = false;
			}
		}
		return line.toString();
	}
}
