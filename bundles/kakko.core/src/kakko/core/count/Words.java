package kakko.core.count;

/** The words of a paragraph: maximal runs of letters and digits. */
record Words(int all, int inBrackets) {

	/**
	 * @param from       where the paragraph's number ends: it is no word
	 * @param bracketed  which characters stand within brackets under negotiation
	 */
	static Words of(String text, int numberStart, int from, boolean[] bracketed) {
		int all = 0;
		int in = 0;
		boolean within = false;
		for (int at = 0; at < text.length(); at++) {
			boolean letter = Character.isLetterOrDigit(text.charAt(at)) || Character.isSurrogate(text.charAt(at));
			boolean number = at >= numberStart && at < from;
			if (letter && !number && !within) {
				all++;
				in += bracketed[at] ? 1 : 0;
			}
			within = letter && !number;
		}
		return new Words(all, in);
	}
}
