package kakko.documents.internal.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells the encoding of a text from its bytes. */
final class Encodings {

	static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
	/** Shift_JIS with the signs that Windows adds (①, ㈱ …). */
	static final Charset SHIFT_JIS = Charset.forName("windows-31j");

	/** Longest first: the mark of UTF-32LE begins with that of UTF-16LE. */
	private static final Map<byte[], Charset> MARKS = new LinkedHashMap<>();

	static {
		MARKS.put(bytes(0xFF, 0xFE, 0, 0), Charset.forName("UTF-32LE"));
		MARKS.put(bytes(0, 0, 0xFE, 0xFF), Charset.forName("UTF-32BE"));
		MARKS.put(bytes(0xEF, 0xBB, 0xBF), UTF_8);
		MARKS.put(bytes(0xFF, 0xFE), UTF_16LE);
		MARKS.put(bytes(0xFE, 0xFF), UTF_16BE);
	}

	private Encodings() {
	}

	/** Empty where no known encoding fits. */
	static Optional<Charset> of(byte[] bytes) {
		return marked(bytes).or(() -> utf16(bytes)).or(() -> EncodedText.decode(bytes, UTF_8).isPresent() ? Optional.of(UTF_8) : eightBit(bytes));
	}

	/** What the byte order mark says; empty without one. */
	static Optional<Charset> marked(byte[] bytes) {
		return MARKS.entrySet().stream().filter(mark -> startsWith(bytes, mark.getKey())).map(Map.Entry::getValue).findFirst();
	}

	/** Text in UTF-16 shows by NULs (the high bytes of ASCII and line ends), and gives more everyday characters read the right way round. */
	private static Optional<Charset> utf16(byte[] bytes) {
		if (bytes.length % 2 == 1 || IntStream.range(0, bytes.length).noneMatch(i -> bytes[i] == 0)) {
			return Optional.empty();
		}
		return Stream.of(UTF_16LE, UTF_16BE).filter(charset -> EncodedText.decode(bytes, charset).filter(Encodings::isAssigned).isPresent())
				.max(Comparator.comparingLong(charset -> everyday(new String(bytes, charset))));
	}

	/** ASCII, Japanese punctuation and kana. */
	private static long everyday(String text) {
		return text.chars().filter(c -> c < 0x80 || c >= 0x3000 && c <= 0x30FF).count();
	}

	/** Bytes that are no text, read as UTF-16, give unassigned and private characters all over. */
	private static boolean isAssigned(String text) {
		long odd = text.codePoints().filter(c -> c == 0 || !Character.isDefined(c) || Character.getType(c) == Character.PRIVATE_USE).count();
		return odd * 100 <= text.length();
	}

	private static Optional<Charset> eightBit(byte[] bytes) {
		if (Utf8Bytes.count(bytes).isDamagedUtf8()) {
			return Optional.empty();
		}
		if (EncodedText.decode(bytes, SHIFT_JIS).filter(Encodings::isJapanese).isPresent()) {
			return Optional.of(SHIFT_JIS);
		}
		return EncodedText.decode(bytes, WINDOWS_1252).map(text -> WINDOWS_1252);
	}

	/**
	 * English with curly quotes in windows-1252 often happens to be valid Shift_JIS, as lone ideographs between letters; real Japanese has kana
	 * among them, or writes several ideographs in a row.
	 */
	private static boolean isJapanese(String text) {
		long wide = text.chars().filter(c -> c > 0x7F && !isHalfWidthKana(c)).count();
		long kana = text.chars().filter(c -> c >= 0x3041 && c <= 0x30FF).count();
		long inRow = IntStream.range(1, text.length()).filter(i -> isIdeograph(text.charAt(i)) && isIdeograph(text.charAt(i - 1))).count();
		return wide > 0 && (kana * 10 >= wide || inRow * 2 >= wide);
	}

	private static boolean isIdeograph(char c) {
		return Character.isIdeographic(c);
	}

	private static boolean isHalfWidthKana(int c) {
		return c >= 0xFF61 && c <= 0xFF9F;
	}

	private static byte[] bytes(int... values) {
		byte[] bytes = new byte[values.length];
		for (int i = 0; i < values.length; i++) {
			bytes[i] = (byte) values[i];
		}
		return bytes;
	}

	private static boolean startsWith(byte[] bytes, byte[] mark) {
		return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
	}
}
