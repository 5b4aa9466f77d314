package kakko.documents.internal.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import kakko.documents.UnreadableDocument;

/** The bytes of a text file as characters, whatever its encoding: UTF-8, UTF-16, UTF-32 (with a mark), Shift_JIS or windows-1252. */
public final class EncodedText {

	/** Far above any draft (the longest known has 2 MB); what is larger is a wrong file, and would not fit in memory several times over. */
	public static final long LARGEST = 32L << 20;
	private static final int BYTE_ORDER_MARK = 0xFEFF;

	private EncodedText() {
	}

	/** @throws UnreadableDocument when the file is empty, too large, or isn't text in a known encoding */
	public static String read(Path file) throws IOException {
		byte[] bytes = bytes(file, LARGEST);
		return text(file, bytes, Encodings.of(bytes));
	}

	/**
	 * @param largest bytes
	 * @throws UnreadableDocument when the file is empty or larger than that
	 */
	public static byte[] bytes(Path file, long largest) throws IOException {
		long size = Files.size(file);
		if (size == 0) {
			throw new UnreadableDocument(file, "empty");
		}
		if (size > largest) {
			throw new UnreadableDocument(file, "tooLarge", size >> 20, largest >> 20);
		}
		return Files.readAllBytes(file);
	}

	/** @throws UnreadableDocument when the bytes aren't text in this charset, or there are no words */
	static String text(Path file, byte[] bytes, Optional<Charset> charset) throws UnreadableDocument {
		String text = charset.flatMap(known -> decode(bytes, known))
				.orElseThrow(() -> new UnreadableDocument(file, "unknownEncoding", Utf8Bytes.count(bytes).firstBroken() + 1));
		if (isBinary(text)) {
			throw new UnreadableDocument(file, "binary");
		}
		if (text.isBlank()) {
			throw new UnreadableDocument(file, "noWords");
		}
		return text;
	}

	/** Empty where the bytes aren't valid in the charset; the byte order mark is taken off. */
	static Optional<String> decode(byte[] bytes, Charset charset) {
		try {
			String text = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
					.decode(ByteBuffer.wrap(bytes)).toString();
			return Optional.of(!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text);
		} catch (CharacterCodingException notInThisCharset) {
			return Optional.empty();
		}
	}

	/** A text may hold a stray control character (old converters left some), but no NUL and not many. */
	private static boolean isBinary(String text) {
		long controls = text.chars().filter(EncodedText::isStrangeControl).count();
		return text.indexOf('\0') >= 0 || controls * 1000 > text.length();
	}

	private static boolean isStrangeControl(int c) {
		return c < ' ' && !(c >= '\t' && c <= '\r') || c == 0x7F;
	}
}
