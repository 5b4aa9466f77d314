package kakko.documents.internal.text;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The characters of a web page: by its mark, by what it declares where the bytes are valid in that, else by its bytes. */
final class HtmlSource {

	private static final Pattern DECLARED = Pattern.compile("(?is)<(?:meta\\b[^>]*\\bcharset|\\?xml\\b[^>]*\\bencoding)\\s*=\\s*[\"']?\\s*(?<name>[\\w:.-]+)");
	/** Declarations stand in the first kilobyte, by the standard; older writers put long comments before. */
	private static final int BEGINNING = 4096;
	/** What is meant by these names on the web (WHATWG Encoding). */
	private static final Map<String, Charset> MEANT = Map.of("iso-8859-1", Encodings.WINDOWS_1252, "latin1", Encodings.WINDOWS_1252, "us-ascii", Encodings.WINDOWS_1252,
			"shift_jis", Encodings.SHIFT_JIS, "x-sjis", Encodings.SHIFT_JIS);

	/** Bytes; pages carry their pictures within them. */
	private static final long LARGEST = 32L << 20;

	private HtmlSource() {
	}

	/** @throws kakko.documents.UnreadableDocument when the file is empty, too large or in no known encoding */
	static String read(Path file) throws IOException {
		byte[] bytes = EncodedText.bytes(file, LARGEST);
		Optional<Charset> charset = Encodings.marked(bytes).or(() -> declared(bytes)).or(() -> Encodings.of(bytes));
		return EncodedText.text(file, bytes, charset);
	}

	private static Optional<Charset> declared(byte[] bytes) {
		Matcher declaration = DECLARED.matcher(new String(bytes, 0, Math.min(BEGINNING, bytes.length), StandardCharsets.ISO_8859_1));
		return declaration.find() ? charset(declaration.group("name").toLowerCase(Locale.ROOT)).filter(charset -> EncodedText.decode(bytes, charset).isPresent())
				: Optional.empty();
	}

	private static Optional<Charset> charset(String name) {
		try {
			return Optional.of(MEANT.containsKey(name) ? MEANT.get(name) : Charset.forName(name));
		} catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
			return Optional.empty();
		}
	}
}
