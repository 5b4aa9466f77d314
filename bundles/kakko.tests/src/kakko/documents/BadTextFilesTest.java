package kakko.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text files that can't be read get one sentence with a reason, in time. */
class BadTextFilesTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "txt", "md", "html" })
	void emptyFiles(String ending) throws IOException {
		assertEquals("empty", refusal(ending, new byte[0]));
	}

	@ParameterizedTest
	@ValueSource(strings = { "txt", "md", "html" })
	void filesWithoutWords(String ending) throws IOException {
		assertEquals("noWords", refusal(ending, " \n\n \t".getBytes(StandardCharsets.UTF_8)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "txt", "md", "html" })
	void picturesUnderATextsName(String ending) throws IOException {
		assertEquals("binary", refusal(ending, new byte[] { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 1, 2, 3, 4, 5, 6 }));
	}

	@ParameterizedTest
	@ValueSource(strings = { "txt", "md", "html" })
	void damagedUtf8(String ending) throws IOException {
		byte[] bytes = "締約国は[計画を]提出する。".repeat(9).getBytes(StandardCharsets.UTF_8);
		bytes[40] = (byte) 0xFF;
		assertEquals("unknownEncoding", refusal(ending, bytes));
	}

	@ParameterizedTest
	@ValueSource(strings = { "txt", "md", "html" })
	void hugeFiles(String ending) throws IOException {
		Path file = folder.resolve("huge." + ending);
		try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
			sparse.writeBytes("Draft text of the Parties ".repeat(1000));
			sparse.setLength(200L << 20);
		}
		assertEquals("tooLarge", refusal(file));
	}

	@Test
	void pagesWithoutText() throws IOException {
		assertEquals("noWords", refusal("html", "<html><body><script>var x</script><img alt=Scan></body></html>".getBytes()));
	}

	@Test
	void quotationsInQuotationsInQuotations() throws IOException {
		assertEquals("tooDeep", refusal("md", (">".repeat(20_000) + "deep").getBytes()));
	}

	private String refusal(String ending, byte[] content) throws IOException {
		return refusal(Files.write(folder.resolve("draft." + ending), content));
	}

	private static String refusal(Path file) {
		return assertTimeoutPreemptively(Duration.ofSeconds(20),
				() -> assertThrows(UnreadableDocument.class, () -> Documents.read(file, ReadChoices.DEFAULT, new NullProgressMonitor())).key());
	}
}
