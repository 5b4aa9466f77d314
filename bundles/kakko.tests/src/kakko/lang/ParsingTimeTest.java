package kakko.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where time grew with the square of a text's length, each of these would take minutes, not the second it takes. */
class ParsingTimeTest {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	static Stream<String> texts() {
		return Stream.of("[a ".repeat(5_000) + "b]".repeat(5_000), "[a\n\n".repeat(5_000) + "b]\n\n".repeat(5_000), "x [ ".repeat(100_000),
				"x ] ".repeat(100_000), "x ]\n\n".repeat(50_000), "x [\n\n".repeat(50_000), "{".repeat(300_000), "{ ".repeat(100_000) + "} ".repeat(100_000),
				"^1".repeat(300_000), "\n".repeat(1_000_000), "a \n".repeat(300_000), "\\".repeat(1_000_000), "Option 1 ".repeat(100_000),
				("Option 1" + " ".repeat(380) + "x\n\n").repeat(1_000), "words and [words] ".repeat(80_000));
	}

	@ParameterizedTest(name = "{index}")
	@MethodSource("texts")
	void timeGrowsWithTheLengthOfTheText(String text) {
		assertTimeoutPreemptively(PATIENCE, () -> assertEquals(text, DraftLanguage.write(DraftLanguage.parse(text))));
	}
}
