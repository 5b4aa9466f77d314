package kakko.tests;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What users read stands in English and in Japanese, and every message can be formatted. */
class MessagesTest {

	private static final Path BUNDLES = Path.of("..");
	/** Choices make plurals, which Japanese has none of. */
	private static final Pattern PLACE = Pattern.compile("\\{(\\d)(?!,choice)[^}]*}");
	/** "3件", "全3件" and "日付: " where the others say "3 件", "全 3 件" and "日付：". */
	private static final Pattern UNEVEN = Pattern.compile("(\\d|\\{\\d(,number[^}]*)?})(段落|件|行|頁|つ|版|ファイル)|[ぁ-ヿ一-鿿](\\{\\d,number|\\d)|[ぁ-ヿ一-鿿）}]:(?= |$)");
	private static final Object[] ARGUMENTS = { 1, 2, 3, 4, 5 };

	static List<Path> english() throws IOException {
		try (Stream<Path> files = Files.find(BUNDLES, 9, (file, attributes) -> file.toString().matches(".*[/\\\\]src[/\\\\].*[/\\\\]messages\\.properties"))) {
			List<Path> found = files.sorted().toList();
			assertFalse(found.isEmpty());
			return found;
		}
	}

	/** Of what the window's parts are called; the model's own is generated and nobody sees it. */
	@ParameterizedTest
	@ValueSource(strings = { "kakko.ui", "kakko.rcp" })
	void partsOfTheWindowHaveNamesInBothLanguages(String bundle) throws IOException {
		Path folder = BUNDLES.resolve(bundle);
		assertEquals(new TreeSet<>(messages(folder.resolve("plugin.properties")).keySet()), new TreeSet<>(messages(folder.resolve("plugin_ja.properties")).keySet()));
	}

	@ParameterizedTest
	@MethodSource("english")
	void bothLanguagesHaveTheSameKeys(Path english) throws IOException {
		assertEquals(new TreeSet<>(messages(english).keySet()), new TreeSet<>(messages(japanese(english)).keySet()));
	}

	@ParameterizedTest
	@MethodSource("english")
	void bothLanguagesNameTheSamePlaces(Path english) throws IOException {
		Map<String, String> japanese = messages(japanese(english));
		messages(english).forEach((key, message) -> assertEquals(places(message), places(japanese.getOrDefault(key, "")), key));
	}

	@ParameterizedTest
	@MethodSource("english")
	void everyMessageCanBeFormatted(Path english) throws IOException {
		messages(english).forEach((key, message) -> assertFormats(key, message, Locale.ENGLISH));
		messages(japanese(english)).forEach((key, message) -> assertFormats(key, message, Locale.JAPANESE));
	}

	@ParameterizedTest
	@MethodSource("english")
	void noMessageIsEmptyAndNoKeyStandsTwice(Path english) throws IOException {
		for (Path file : List.of(english, japanese(english))) {
			messages(file).forEach((key, message) -> assertFalse(message.isBlank(), key));
			List<String> keys = Files.readAllLines(file).stream().filter(line -> line.matches("[\\w.\\-]+\\s*=.*")).map(line -> line.split("=")[0].strip()).toList();
			assertEquals(messages(file).size(), keys.size(), file.toString());
		}
	}

	@ParameterizedTest
	@MethodSource("english")
	void japaneseHasABlankBetweenANumberAndWhatIsCountedAndAColonOfItsOwn(Path english) throws IOException {
		messages(japanese(english)).forEach((key, message) -> assertEquals(List.of(), UNEVEN.matcher(message).results().map(MatchResult::group).toList(), key));
	}

	/** A lone apostrophe would swallow places and show them as they are written. Messages with signs of picocli's own are formatted by it alone. */
	private static void assertFormats(String key, String message, Locale locale) {
		if (message.contains("${")) {
			return;
		}
		String said = assertDoesNotThrow(() -> new MessageFormat(message, locale).format(ARGUMENTS), key);
		assertFalse(PLACE.matcher(said).find(), () -> key + ": " + said);
	}

	private static String places(String message) {
		return PLACE.matcher(message).results().map((MatchResult place) -> place.group(1)).distinct().sorted().collect(Collectors.joining(" "));
	}

	private static Path japanese(Path english) {
		return english.resolveSibling("messages_ja.properties");
	}

	private static Map<String, String> messages(Path file) throws IOException {
		Properties properties = new Properties();
		try (Reader text = Files.newBufferedReader(file)) {
			properties.load(text);
		}
		Map<String, String> messages = new TreeMap<>();
		properties.stringPropertyNames().forEach(key -> messages.put(key, properties.getProperty(key)));
		return messages;
	}
}
