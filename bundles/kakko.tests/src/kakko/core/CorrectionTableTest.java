package kakko.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import kakko.core.Comparison.BracketFate;
import kakko.core.Comparison.Fate;
import kakko.core.Comparison.OptionFate;
import kakko.core.Comparison.OptionOutcome;
import kakko.core.Comparison.Row;
import kakko.core.Corrections.OfBracket;
import kakko.core.Corrections.OfOption;
import kakko.lang.DraftLanguage;

/** Reads testdata/core/corrections.txt: two texts, what a reader put right, and what the engine makes of it. */
class CorrectionTableTest {

	private static final Pattern PARAGRAPHS = Pattern.compile("(together|apart) (\\d+) (\\d+)");
	private static final Pattern BRACKET = Pattern.compile("(\\+ )?(\\[.*?]) (\\w+)(?: (\\[.*]))?");
	private static final Pattern OPTION = Pattern.compile("option (Option \\w+) (\\w+)(?: (Option \\w+))?");

	@TestFactory
	Stream<DynamicTest> whatWasPutRight() throws IOException {
		String table = Files.readString(Path.of("testdata/core/corrections.txt"));
		return Arrays.stream(table.split("\\n# ")).skip(1).map(block -> DynamicTest.dynamicTest(block.lines().findFirst().orElseThrow(), () -> check(block)));
	}

	private static void check(String block) {
		String[] parts = block.substring(block.indexOf('\n') + 1).split("(?m)^===\\n");
		String[] sides = parts[0].split("(?m)^---\\n");
		Texts texts = new Texts(reading(sides[0]), reading(sides[1]));
		Corrections said = parts[1].lines().map(texts::correction).reduce(Corrections.NONE, (one, other) -> one.and(other).orElseThrow());
		assertEquals(parts[2].stripTrailing(), String.join("\n", texts.told(Engine.compare(texts.from, texts.to, said, null))).stripTrailing());
	}

	private static Reading reading(String text) {
		return Engine.read(DraftLanguage.parse(text.strip() + "\n"));
	}

	private record Texts(Reading from, Reading to) {

		private Corrections correction(String said) {
			Matcher paragraphs = PARAGRAPHS.matcher(said);
			if (paragraphs.matches()) {
				int older = Integer.parseInt(paragraphs.group(2));
				int newer = Integer.parseInt(paragraphs.group(3));
				return paragraphs.group(1).equals("apart") ? Corrections.apart(older, newer) : Corrections.together(older, newer);
			}
			Matcher option = OPTION.matcher(said);
			if (option.matches()) {
				OptionOutcome fate = OptionOutcome.valueOf(option.group(2).toUpperCase(Locale.ROOT));
				return Corrections.of(option.group(3) == null ? OfOption.gone(fate, option(from, option.group(1)))
						: OfOption.stands(fate, option(from, option.group(1)), option(to, option.group(3))));
			}
			Matcher bracket = BRACKET.matcher(said);
			if (!bracket.matches()) {
				throw new AssertionError(said);
			}
			Fate fate = Fate.valueOf(bracket.group(3).toUpperCase(Locale.ROOT));
			if (bracket.group(1) != null) {
				return Corrections.of(OfBracket.came(fate, bracket(to, bracket.group(2))));
			}
			int older = bracket(from, bracket.group(2));
			return Corrections.of(bracket.group(4) == null ? OfBracket.gone(fate, older) : OfBracket.stands(fate, older, bracket(to, bracket.group(4))));
		}

		private static int bracket(Reading reading, String text) {
			return reading.brackets().stream().filter(bracket -> reading.text(bracket).equals(text)).findFirst().orElseThrow().index();
		}

		private static int option(Reading reading, String label) {
			return reading.options().stream().filter(option -> option.label().equals(label)).findFirst().orElseThrow().index();
		}

		private List<String> told(Comparison comparison) {
			List<String> told = new ArrayList<>();
			for (Row row : comparison.rows()) {
				told.add(indexes(row.from()) + " " + name(row.change()) + " " + indexes(row.to()) + mark(row.corrected()));
			}
			for (BracketFate fate : comparison.brackets()) {
				told.add((fate.from() >= 0 ? from.text(from.brackets().get(fate.from())) : "+ " + to.text(to.brackets().get(fate.to()))) + " " + name(fate.fate())
						+ mark(fate.corrected()));
				assertEquals(fate.corrected() ? 1 : fate.sure(), fate.sure());
			}
			comparison.choices().forEach(choice -> told.add("choice " + name(choice.outcome())));
			for (OptionFate fate : comparison.options()) {
				told.add("option " + (fate.from() >= 0 ? from.options().get(fate.from()) : to.options().get(fate.to())).label() + " " + name(fate.fate()) + mark(fate.corrected()));
			}
			return told;
		}

		private static String indexes(List<Integer> paragraphs) {
			return paragraphs.stream().map(String::valueOf).collect(Collectors.joining(","));
		}

		private static String mark(boolean corrected) {
			return corrected ? " *" : "";
		}

		private static String name(Enum<?> constant) {
			return constant.name().toLowerCase(Locale.ROOT);
		}
	}
}
