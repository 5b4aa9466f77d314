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
final class EncodedText {

	/** Far above any draft (the longest known has 2 MB); what is larger is a wrong file, and would not fit in memory several times over. */
	static final long LARGEST = 32L << 20;
	private static final int BYTE_ORDER_MARK = 0xFEFF;

	private EncodedText() {
	}

	/** @throws UnreadableDocument when the file is empty, too large, or isn't text in a known encoding */
	static String read(Path file) throws IOException {
		String text = decode(file, bytes(file));
		if (text.isBlank()) {
			throw new UnreadableDocument(file, "the file holds white space only, there is nothing to read.");
		}
		return text;
	}

	/** @throws UnreadableDocument when the file is empty or too large */
	static byte[] bytes(Path file) throws IOException {
		long size = Files.size(file);
		if (size == 0) {
			throw new UnreadableDocument(file, "the file is empty (0 bytes); ask for it to be sent again.");
		}
		if (size > LARGEST) {
			throw new UnreadableDocument(file,
					"with " + (size >> 20) + " MB this is too large for a draft (at most " + (LARGEST >> 20) + " MB); cut out the part you need.");
		}
		return Files.readAllBytes(file);
	}

	private static String decode(Path file, byte[] bytes) throws UnreadableDocument {
		String text = Encodings.of(bytes).flatMap(charset -> decode(bytes, charset)).orElseThrow(() -> new UnreadableDocument(file, sentence(bytes)));
		if (isBinary(text)) {
			throw new UnreadableDocument(file, "this isn't a text file (it holds binary data); open it in the program it was made with and save it as docx or text.");
		}
		return text;
	}

	private static String sentence(byte[] bytes) {
		int broken = Utf8Bytes.count(bytes).firstBroken();
		return "neither valid UTF-8 nor another known encoding (first broken character at byte " + (broken + 1) + "); save it again as UTF-8 text.";
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

	/** UTF-8 read leniently is no help: broken characters would stand in the draft unnoticed. */
	static boolean isUtf8(byte[] bytes) {
		return decode(bytes, StandardCharsets.UTF_8).isPresent();
	}
}
