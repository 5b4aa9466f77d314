package kakko.documents.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import kakko.documents.UnreadableDocument;

class EncodedTextTest {

	private static final String ENGLISH = "The Party’s “plan” – [shall][should]\nbe “reported” at 25 °C, per cent.\n";
	private static final String JAPANESE = "第一条 締約国は、[計画を][報告書を]提出する。\n選択肢１：規定しない。\n";

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252" })
	void englishWithCurlyQuotes(String charset) throws IOException {
		assertEquals(ENGLISH, read(ENGLISH.getBytes(Charset.forName(charset))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16LE", "UTF-16BE", "Shift_JIS" })
	void japanese(String charset) throws IOException {
		assertEquals(JAPANESE, read(JAPANESE.getBytes(Charset.forName(charset))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE" })
	void aByteOrderMarkDecidesAndIsNoText(String charset) throws IOException {
		assertEquals(JAPANESE, read(("\uFEFF" + JAPANESE).getBytes(Charset.forName(charset))));
	}

	@Test
	void japaneseHeadingsWithoutKanaAreStillShiftJis() throws IOException {
		assertEquals("附属書\n報告様式\n", read("附属書\n報告様式\n".getBytes("Shift_JIS")));
	}

	@Test
	void frenchIsWindows1252() throws IOException {
		String french = "Les Parties [doivent] présenter leur rapport à la dernière réunion, où l’évaluation sera présentée ; déjà adoptée.";
		assertEquals(french, read(french.getBytes("windows-1252")));
	}

	@Test
	void arabicSurvives() throws IOException {
		assertEquals("[يجب][ينبغي] أن تقدم الأطراف تقاريرها", read("[يجب][ينبغي] أن تقدم الأطراف تقاريرها".getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void damagedUtf8IsRefusedWithItsPlace() {
		byte[] bytes = JAPANESE.repeat(20).getBytes(StandardCharsets.UTF_8);
		bytes[30] = (byte) 0xFF;
		assertTrue(refusal(bytes).contains("UTF-8"), () -> refusal(bytes));
	}

	@ParameterizedTest
	@CsvSource({ "0, empty", "1, no text" })
	void nothingInIt(int spaces, String reason) {
		assertTrue(refusal(" ".repeat(spaces).getBytes()).contains(reason));
	}

	@Test
	void binaryDataUnderATextNameIsRefused() {
		byte[] bytes = new byte[20_000];
		new Random(7).nextBytes(bytes);
		assertTrue(refusal(bytes).startsWith("draft.txt: "));
	}

	@Test
	void aNulIsNoText() {
		assertTrue(refusal("Article 1\0\0 of the draft text".getBytes()).contains("no text"));
	}

	@Test
	void aHugeFileIsRefusedUnread() throws IOException {
		Path file = folder.resolve("huge.txt");
		try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
			sparse.setLength(200L << 20);
		}
		assertTrue(assertThrows(UnreadableDocument.class, () -> EncodedText.read(file)).getMessage().contains("200 MB"));
	}

	@Test
	void cutUtf8IsRefused() {
		byte[] bytes = JAPANESE.getBytes(StandardCharsets.UTF_8);
		assertTrue(refusal(Arrays.copyOf(bytes, bytes.length - 3)).contains("UTF-8"));
	}

	private String refusal(byte[] bytes) {
		return assertThrows(UnreadableDocument.class, () -> read(bytes)).getMessage();
	}

	private String read(byte[] bytes) throws IOException {
		return EncodedText.read(Files.write(folder.resolve("draft.txt"), bytes));
	}
}
