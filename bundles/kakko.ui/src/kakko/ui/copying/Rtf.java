package kakko.ui.copying;

/** Words as they are written in the Rich Text Format, of a text whose head says that one character stands for each that is told by its number. */
public final class Rtf {

	private static final int LAST_ASCII = 0x7e;

	private Rtf() {
	}

	public static String escaped(String words) {
		StringBuilder rtf = new StringBuilder(words.length());
		words.chars().forEach(character -> add(character, rtf));
		return rtf.toString();
	}

	private static void add(int character, StringBuilder rtf) {
		if (character == '\n') {
			rtf.append("\\line ");
		} else if (character == '\\' || character == '{' || character == '}') {
			rtf.append('\\').append((char) character);
		} else if (character > LAST_ASCII) {
			// a signed number, then what readers show that know no Unicode
			rtf.append("\\u").append((short) character).append('?');
		} else {
			rtf.append((char) character);
		}
	}
}
