package kakko.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class KakkoTest {

	/** A line of the list of commands, and one that explains an option. */
	private static final Pattern COMMAND = Pattern.compile("(?m)^  ([a-z]+) {2,}\\S");
	private static final Pattern OPTION = Pattern.compile("^ +-.*?--[a-z-]+[^ ]*(.*)");

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

	@Test
	void aWordFileNamesTheFilesAndNotTheirFolder() throws IOException {
		Path result = folder.resolve("result.docx");
		run("compare", from, to, "--format", "docx", "-o", result.toString());
		StringBuilder parts = new StringBuilder();
		try (ZipFile zip = new ZipFile(result.toFile())) {
			for (ZipEntry part : Collections.list(zip.entries())) {
				parts.append(new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		assertTrue(parts.indexOf("from.txt") > 0 && parts.indexOf("to.txt") > 0, parts.toString());
		assertEquals(-1, parts.indexOf(folder.toString()));
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
	void ofSeveralThatCannotBeReadTheFirstIsNamed() throws IOException {
		String empty = file("empty.txt", "");
		for (int time = 0; time < 20; time++) {
			err.reset();
			assertEquals(Kakko.CANNOT, run("track", from, empty, folder.resolve("nowhere.txt").toString(), to));
			assertTrue(err().contains("empty.txt") && !err().contains("nowhere.txt"), err());
		}
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

	@ParameterizedTest
	@ValueSource(strings = { "link", "twin" })
	void anInputIsNotWrittenOverUnderAnotherNameEither(String name) throws IOException {
		Path alias = folder.resolve(name);
		if (name.equals("link")) {
			Files.createSymbolicLink(alias, Path.of(to));
		} else {
			Files.createLink(alias, Path.of(to));
		}
		String before = Files.readString(Path.of(to));
		assertEquals(Kakko.CANNOT, run("compare", from, to, "-o", alias.toString()));
		assertEquals(before, Files.readString(Path.of(to)));
	}

	@Test
	void aFileComparedWithItselfIsTheSame() {
		assertEquals(Kakko.DONE, run("compare", from, from, "--format", "json"), err());
		JsonParser.parseString(out()).getAsJsonObject().getAsJsonArray("paragraphs")
				.forEach(row -> assertEquals("same", row.getAsJsonObject().get("change").getAsString()));
	}

	@Test
	void aFolderThatIsMissingIsMade() {
		Path result = folder.resolve("today").resolve("morning").resolve("result.html");
		assertEquals(Kakko.DONE, run("compare", from, to, "--format", "html", "-o", result.toString()), err());
		assertTrue(Files.isRegularFile(result));
	}

	@Test
	void whatCannotBeWrittenIsNamedAndNothingIsLeftBehind() throws IOException {
		Path results = Files.createDirectory(folder.resolve("results"));
		assertEquals(Kakko.CANNOT, run("compare", from, to, "-o", results.toString()));
		assertTrue(err().contains("results"), err());
		assertEquals(Kakko.CANNOT, run("compare", from, to, "-o", Path.of(to).resolve("below.txt").toString()));
		try (Stream<Path> left = Files.list(results)) {
			assertEquals(List.of(), left.toList());
		}
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void aFullDiskIsSaid() {
		assertEquals(Kakko.CANNOT, run("compare", from, to, "-o", "/dev/full"));
		assertTrue(err().contains("/dev/full") || err().contains("space"), err());
		assertTrue(Files.exists(Path.of("/dev/full")) && !Files.isRegularFile(Path.of("/dev/full")));
	}

	@Test
	void aFullDiskBehindStandardOutputIsSaid() {
		OutputStream full = new OutputStream() {
			@Override
			public void write(int character) throws IOException {
				throw new IOException("No space left on device");
			}
		};
		int status = Kakko.run(new String[] { "compare", from, to }, new PrintStream(full), new PrintStream(err, true, StandardCharsets.UTF_8));
		assertEquals(Kakko.CANNOT, status);
		assertTrue(err().contains("disk full"), err());
	}

	@Test
	void aResultMayBeReadByWhomeverNewFilesMay() throws IOException {
		Path result = folder.resolve("result.json");
		run("compare", from, to, "--format", "json", "-o", result.toString());
		if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
			assertEquals(Files.getPosixFilePermissions(Path.of(from)), Files.getPosixFilePermissions(result));
		}
	}

	@Test
	void anUnknownFormIsAnsweredWithTheKnownOnes() {
		assertEquals(Kakko.CANNOT, run("compare", from, to, "--format", "odt"));
		assertTrue(err().contains("odt") && err().contains("XLSX"), err());
		assertEquals("", out());
	}

	@Test
	void onlyWhatIsAskedForIsShown() throws IOException {
		String older = file("older.txt", "1. Parties shall act;\n\n2. The programme ends in 2030;\n\n3. The program helps [deltas];\n");
		String newer = file("newer.txt", "1. Parties should act;\n\n2. The programme ends in 2031;\n\n3. The programme helps [deltas];\n");
		assertEquals(Kakko.DONE, run("compare", older, newer, "--only", "verbs,negations"), err());
		assertEquals("""
				Only changes of verbs, negations: 1 of 3 paragraphs

				1 → 1  edited
				  1. Parties {-shall-} {+should+} act;
				  verb: shall → should

				Brackets

				Options
				""", out().substring(out().indexOf("Only")));
		out.reset();
		assertEquals(Kakko.DONE, run("compare", older, newer, "--only", "substance", "--lang", "ja"), err());
		assertTrue(out().contains("実質の変更のみ：全 3 段落中 2 段落") && out().contains("日付：2030 → 2031") && out().contains("段落 3 → 3：") && !out().contains("helps"), out());
	}

	@Test
	void anUnknownAspectIsAnsweredWithTheKnownOnes() {
		assertEquals(Kakko.CANNOT, run("compare", from, to, "--only", "verbs,colours"));
		assertTrue(err().contains("\"colours\"") && err().contains("substance, brackets, options, verbs, numbers, dates, units, addressees, references, negations"), err());
		assertEquals("", out());
	}

	@Test
	void aTableLeavesNothingOutAndSaysSo() {
		Path result = folder.resolve("result.xlsx");
		assertEquals(Kakko.CANNOT, run("compare", from, to, "--only", "verbs", "--format", "xlsx", "-o", result.toString()));
		assertTrue(err().contains("xlsx always holds everything"), err());
		assertFalse(Files.exists(result));
	}

	@Test
	void tellsItsVersion() {
		assertEquals(Kakko.DONE, run("--version"));
		assertTrue(out().matches("Kakko \\d+\\.\\d+\\.\\d+\\R"), out());
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "ja" })
	void everyCommandAndOptionIsDescribedInBothLanguages(String language) {
		assertEquals(Kakko.DONE, run("--lang", language, "--help"));
		List<String> commands = COMMAND.matcher(out()).results().map(command -> command.group(1)).toList();
		assertTrue(commands.containsAll(List.of("import", "check", "count", "compare", "track", "demo")), out());
		for (String command : commands) {
			out.reset();
			assertEquals(Kakko.DONE, run(command, "--lang", language, "--help"), err());
			out().replaceAll("\\R {15,}", " ").lines().map(OPTION::matcher).filter(Matcher::find).forEach(option -> assertFalse(option.group(1).isBlank(), command + ": " + out()));
			assertEquals(language.equals("ja"), out().codePoints().anyMatch(Character::isIdeographic), command + ": " + out());
		}
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
