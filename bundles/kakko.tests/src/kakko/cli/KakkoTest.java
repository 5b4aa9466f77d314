package kakko.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class KakkoTest {

	@TempDir
	private Path folder;

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();
	private String from;
	private String to;

	@BeforeEach
	void twoRevisions() throws IOException {
		from = file("from.txt", "1. Parties [shall][should] act by [2030];\n\n2. [Decides to review this in 2028;]\n");
		to = file("to.txt", "1. Parties shall act by [2030];\n\n2. Decides to review this in 2029;\n");
	}

	@Test
	void comparesAsText() {
		assertEquals(Kakko.DONE, run("compare", from, to));
		assertTrue(out().contains("accepted  [shall]"), out());
		assertTrue(out().contains("rejected  [should]"), out());
		assertTrue(out().contains("kept") && out().contains("{-2028-} {+2029+}"), out());
	}

	@Test
	void comparesAsData() {
		assertEquals(Kakko.DONE, run("compare", from, to, "--format", "json"));
		JsonObject answer = JsonParser.parseString(out()).getAsJsonObject();
		assertEquals("from.txt", answer.getAsJsonObject("from").get("file").getAsString());
		assertEquals(2, answer.getAsJsonArray("paragraphs").size());
		assertEquals(4, answer.getAsJsonArray("brackets").size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "html", "docx", "xlsx" })
	void writesEveryFormToAFile(String form) throws IOException {
		Path result = folder.resolve("result." + form);
		assertEquals(Kakko.DONE, run("compare", from, to, "--format", form, "-o", result.toString()), err());
		assertTrue(Files.size(result) > 1000);
		assertEquals("", out());
	}

	@ParameterizedTest
	@ValueSource(strings = { "text", "json", "html", "xlsx" })
	void tracksInEveryForm(String form) throws IOException {
		Path result = folder.resolve("result." + form);
		assertEquals(Kakko.DONE, run("track", from, to, from, "--format", form, "-o", result.toString()), err());
		assertTrue(Files.size(result) > 100);
	}

	@Test
	void theSameAnswerTwice() throws IOException {
		for (String form : new String[] { "json", "html", "docx", "xlsx" }) {
			Path first = folder.resolve("first." + form);
			Path second = folder.resolve("second." + form);
			run("compare", from, to, "--format", form, "-o", first.toString());
			run("compare", from, to, "--format", form, "-o", second.toString());
			assertEquals(-1, Files.mismatch(first, second), form);
		}
	}

	@Test
	void tellsInJapanese() {
		assertEquals(Kakko.DONE, run("compare", from, to, "--lang", "ja"));
		assertTrue(out().contains("採用  [shall]"), out());
	}

	@Test
	void helpIsInTheLanguageAskedFor() {
		assertEquals(Kakko.DONE, run("compare", "--lang", "ja", "--help"));
		assertTrue(out().contains("旧版の各段落"), out());
	}

	@Test
	void binaryResultsNeedAFile() {
		assertEquals(Kakko.CANNOT, run("compare", from, to, "--format", "docx"));
		assertTrue(err().contains("-o FILE"), err());
		assertEquals("", out());
	}

	@Test
	void anInputIsNeverWrittenOver() throws IOException {
		byte[] before = Files.readAllBytes(Path.of(to));
		assertEquals(Kakko.CANNOT, run("compare", from, to, "-o", folder.resolve(".").resolve("to.txt").toString()));
		assertTrue(err().contains("never written over"), err());
		assertEquals(new String(before, StandardCharsets.UTF_8), Files.readString(Path.of(to)));
	}

	@Test
	void aFileThatIsNotThereIsNamed() {
		assertEquals(Kakko.CANNOT, run("count", folder.resolve("gone.docx").toString()));
		assertTrue(err().contains("gone.docx"), err());
		assertFalse(err().contains("Exception"), err());
	}

	@Test
	void importsAndListsWhatWasLeftOut() throws IOException {
		String page = file("page.html", "<html><head><style>p{color:red}</style></head><body><nav>Home</nav><p>1. Parties [shall] act;</p></body></html>");
		assertEquals(Kakko.DONE, run("import", page), err());
		assertTrue(out().contains("1. Parties [shall] act;"), out());
		out.reset();
		assertEquals(Kakko.DONE, run("import", page, "--left-out"), err());
		assertTrue(out().contains("navigation\tHome"), out());
	}

	@Test
	void checkFindsAStrayBracketAndSaysSoByItsStatus() throws IOException {
		assertEquals(Kakko.PROBLEMS_FOUND, run("check", file("stray.txt", "1. Parties] act;\n")));
		assertTrue(out().contains("stray.txt") && out().contains("1"), out());
		assertEquals(Kakko.DONE, run("check", file("clean.txt", "1. Parties act;\n\n2. Parties report;\n")));
	}

	@Test
	void countsInEveryForm() {
		assertEquals(Kakko.DONE, run("count", from, to));
		assertEquals(Kakko.DONE, run("count", from, "--format", "json"));
		assertEquals(Kakko.DONE, run("count", from, "--format", "csv"));
		assertTrue(out().contains("4"), out());
	}

	@Test
	void wrongWordsAreExplained() {
		assertEquals(Kakko.CANNOT, run("compare", from));
		assertTrue(err().contains("TO"), err());
		assertEquals(Kakko.CANNOT, run());
	}

	private String file(String name, String text) throws IOException {
		return Files.writeString(folder.resolve(name), text).toString();
	}

	private int run(String... args) {
		return Kakko.run(args, new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
	}

	private String out() {
		return out.toString(StandardCharsets.UTF_8);
	}

	private String err() {
		return err.toString(StandardCharsets.UTF_8);
	}
}
