package kakko.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import kakko.core.Comparison.BracketFate;
import kakko.core.Comparison.OptionFate;
import kakko.core.Reading.Bracket;
import kakko.lang.DraftLanguage;

/** Reads testdata/core/fates.txt as a negotiator would: two texts, and what became of each bracket, choice and option. */
class FateTableTest {

	@TestFactory
	Stream<DynamicTest> whatBecameOfIt() throws IOException {
		String table = Files.readString(Path.of("testdata/core/fates.txt"));
		return Arrays.stream(table.split("\\n# ")).skip(1).map(block -> DynamicTest.dynamicTest(block.lines().findFirst().orElseThrow(), () -> check(block)));
	}

	private static void check(String block) {
		String texts = block.substring(block.indexOf('\n') + 1, block.indexOf("===\n"));
		String expected = block.substring(block.indexOf("===\n") + 4).strip();
		String[] sides = texts.split("(?m)^---\\n");
		assertEquals(expected, String.join("\n", told(Engine.compare(reading(sides[0]), reading(sides[1]), null))));
	}

	private static Reading reading(String text) {
		return Engine.read(DraftLanguage.parse(text.strip() + "\n"));
	}

	private static List<String> told(Comparison comparison) {
		List<String> told = new ArrayList<>();
		for (BracketFate fate : comparison.brackets()) {
			String text = fate.from() >= 0 ? text(comparison.from(), fate.from()) : "+ " + text(comparison.to(), fate.to());
			told.add(text + " " + name(fate.fate()) + flags(fate.flags()));
		}
		comparison.choices().forEach(choice -> told.add("choice " + name(choice.outcome())));
		for (OptionFate fate : comparison.options()) {
			String label = fate.from() >= 0 ? "option " + comparison.from().options().get(fate.from()).label()
					: "+ option " + comparison.to().options().get(fate.to()).label();
			told.add(label + " " + name(fate.fate()));
		}
		return told;
	}

	private static String text(Reading reading, int index) {
		Bracket bracket = reading.brackets().get(index);
		String paragraph = reading.paragraphs().get(bracket.paragraph()).text();
		return bracket.endParagraph() == bracket.paragraph() ? paragraph.substring(bracket.start(), bracket.end()) : paragraph.substring(bracket.start()) + " …";
	}

	private static String flags(Set<? extends Enum<?>> flags) {
		return String.join("", flags.stream().map(flag -> " " + name(flag)).sorted().toList());
	}

	private static String name(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}
}
