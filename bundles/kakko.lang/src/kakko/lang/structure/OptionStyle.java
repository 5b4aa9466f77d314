package kakko.lang.structure;

/**
 * How options are counted: what stands against each other is counted the same way (Option I, II; Option 1, 2; Option (a), (b)).
 *
 * @param depth of a designator with levels: Option A.1 has 1
 */
record OptionStyle(Count count, boolean parentheses, boolean sub, int depth) {

	enum Count {
		ROMAN, ARABIC, CAPITAL, SMALL
	}

	/** Options counted in Roman numerals hold the others, those in small letters stand in the others; nothing else is settled. */
	int rank() {
		int byCount = count == Count.ROMAN ? 0 : count == Count.SMALL || parentheses ? 2 : 1;
		return byCount + (sub ? 1 : 0) + depth;
	}

	static OptionStyle of(String designator, String levels, boolean sub) {
		int depth = (int) levels.chars().filter(c -> c == '.' || c == '(').count();
		String last = last(designator, levels);
		return new OptionStyle(count(last), designator.startsWith("("), sub, depth);
	}

	/** Place in the count: 3 for 3, III, C and (c); 0 for Option 0. */
	static int ordinal(String designator, String levels) {
		String last = last(designator, levels);
		return switch (count(last)) {
		case ARABIC -> Integer.parseInt(last.replaceAll("\\D", ""));
		case ROMAN -> Roman.value(last);
		case CAPITAL -> last.charAt(0) - 'A' + 1;
		case SMALL -> last.length() > 1 && last.matches("[ivx]+") ? Roman.value(last) : last.charAt(0) - 'a' + 1;
		};
	}

	private static String last(String designator, String levels) {
		return bare(levels.isEmpty() ? designator : levels.substring(Math.max(levels.lastIndexOf('.'), levels.lastIndexOf('(')) + 1));
	}

	private static String bare(String designator) {
		return designator.replaceAll("[()]", "");
	}

	private static Count count(String designator) {
		if (designator.matches(".*\\d.*")) {
			return Count.ARABIC;
		}
		return designator.matches("[IVX]+") ? Count.ROMAN : Character.isUpperCase(designator.charAt(0)) ? Count.CAPITAL : Count.SMALL;
	}
}
