package kakko.lang.internal.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T text, O opener, C closer, N note, G gap; ↵ stands for a line end, ␣ for a blank. */
class ScannerTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"a[b]c               | T(a) O([) T(b) C(]) T(c)",
			"a\\[b\\]            | T(a\\[b\\])",
			"a\\\\[b             | T(a\\\\) O([) T(b)",
			"{a [b]}c            | N({a [b]}) T(c)",
			"{a {b} c}           | N({a {b} c})",
			"{a {b} c            | T({a ) N({b}) T( c)",
			"a} {b}              | T(a} ) N({b})",
			"{a \\} b}           | N({a \\} b})",
			"{a↵b}               | N({a↵b})",
			"{a↵↵b}              | T({a) G(↵↵) T(b})",
			"a↵b                 | T(a↵b)",
			"a↵␣␣↵b              | T(a) G(↵␣␣↵) T(b)",
			"a↵↵␣␣b              | T(a) G(↵↵) T(␣␣b)",
			"a↵                  | T(a) G(↵)",
			"a↵↵␣                | T(a) G(↵↵␣)",
			"↵␣↵a                | G(↵␣↵) T(a)",
			"a\\↵b               | T(a\\↵b)",
			"a\\↵↵b              | T(a\\) G(↵↵) T(b)",
			"a\\                 | T(a\\)" })
	void everyCharacterStandsInOneToken(String text, String tokens) {
		assertEquals(tokens, tokens(text.replace('↵', '\n').replace('␣', ' ')));
	}

	private static String tokens(String text) {
		return Scanner.scan(text).stream().map(token -> token.kind().name().charAt(0) + "(" + text.substring(token.start(), token.end()) + ")")
				.collect(Collectors.joining(" ")).replace('\n', '↵').replace("  ↵", "␣␣↵").replace(" ↵", "␣↵").replace("(  b", "(␣␣b").replace("↵ )", "↵␣)");
	}
}
