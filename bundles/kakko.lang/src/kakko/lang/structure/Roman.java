package kakko.lang.structure;

/** Roman numerals as drafts use them, up to L. */
final class Roman {

	private Roman() {
	}

	static int value(String numeral) {
		int sum = 0;
		for (int i = 0; i < numeral.length(); i++) {
			int value = digit(numeral.charAt(i));
			sum += i + 1 < numeral.length() && value < digit(numeral.charAt(i + 1)) ? -value : value;
		}
		return sum;
	}

	private static int digit(char numeral) {
		return switch (Character.toUpperCase(numeral)) {
		case 'I' -> 1;
		case 'V' -> 5;
		case 'X' -> 10;
		default -> 50;
		};
	}
}
