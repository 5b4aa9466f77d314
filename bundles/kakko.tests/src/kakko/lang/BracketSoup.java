package kakko.lang;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Random texts in which everything that means something to the draft language comes too often and at wrong places. */
public final class BracketSoup {

	private static final List<String> INGREDIENTS = List.of("[", "]", "[", "]", "[]", "][", "]]][[", "[X]", "{", "}", "{note [a]}", "{{", "}}", "\\", "\\\\",
			"\\[", "\\]", "\\{", "\\}", "\\^", "\\ ", "^", "^1^", "^**^ ", "\n", "\n", "\n\n", "\r", "\r\n", "\r\n\r\n", "\n \t\n", "\n\n\n", " ", "  ", "\t",
			"\uFEFF", "\u0000", "\u00A0", "\u2028", "\u0085", "\f", "\u3000", "# ", "###### ", "#", "| ", "|+ ", "|- ", "|> ", "|", "~ ", ">> ", ">",
			"=== page 7 ===", "Title: ", "Symbol: A/1", "Option 1:", "Option A {name}:", "(a) ", "1bis. ", "Article 2", "shall", "words of a sentence", "。",
			"括弧［案］", "「合意」", "الأطراف", "\u202Eright to left\u202C", "😀", "👩‍🌾", "é", "*", "“quoted”", "https://example.org/[a]{b}");

	private BracketSoup() {
	}

	public static String cook(Random random) {
		return random.ints(random.nextInt(40), 0, INGREDIENTS.size()).mapToObj(INGREDIENTS::get).collect(Collectors.joining());
	}

	/** The same texts in every run. */
	public static Stream<String> bowls(int count) {
		Random random = new Random(count);
		return Stream.generate(() -> cook(random)).limit(count);
	}
}
