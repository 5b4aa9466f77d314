package kakko.report.annotated;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

/** Whatever two texts are compared, both can be read out of the annotated diff, and Word can read it. */
class AnnotatedAnyTextsTest {

	private static final int PAIRS = 150;
	private static final List<String> WORDS = List.of("Parties", "[shall]", "[should", "act]", "report", "on", "the", "fund", "[[and]", "/or]", "every", "year",
			"{note}", "forests", "seas,", "and", "by", "2030", "][", "decides", "that", "a", "common", "method", "applies;");
	private static final List<String> STARTS = List.of("", "", "", "", "1. ", "2bis. ", "(a) ", "  (i) ", "# Article 3 ", "## ", "Option 1: ", "Option 2:\n\n", "|+ ",
			"| ", "|- ", "[3. ", "~ ");

	@Test
	void bothTextsComeBack() throws Exception {
		for (int seed = 0; seed < PAIRS; seed++) {
			Random random = new Random(seed);
			List<String> older = paragraphs(random);
			String newer = String.join("\n\n", changed(older, random));
			Annotated annotated = Annotated.of(String.join("\n\n", older), newer);
			assertEquals(annotated.older(), annotated.text().rejected(), "older text of seed " + seed);
			assertEquals(annotated.newer(), annotated.text().accepted(), "newer text of seed " + seed);
			assertEquals(List.of(), new WordRules(annotated.docx()).broken(), "file of seed " + seed);
		}
	}

	private static List<String> paragraphs(Random random) {
		List<String> paragraphs = new ArrayList<>();
		for (int i = random.nextInt(12); i >= 0; i--) {
			paragraphs.add(STARTS.get(random.nextInt(STARTS.size())) + words(random, 1 + random.nextInt(25)));
		}
		return paragraphs;
	}

	private static String words(Random random, int count) {
		List<String> words = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			words.add(WORDS.get(random.nextInt(WORDS.size())));
		}
		return String.join(" ", words);
	}

	/** Moves, splits, joins, drops, adds and rewords. */
	private static List<String> changed(List<String> older, Random random) {
		List<String> newer = new ArrayList<>(older);
		for (int i = random.nextInt(8); i > 0 && !newer.isEmpty(); i--) {
			int at = random.nextInt(newer.size());
			String paragraph = newer.remove(at);
			int middle = paragraph.indexOf(' ', paragraph.length() / 2);
			switch (random.nextInt(6)) {
				case 0 -> newer.add(random.nextInt(newer.size() + 1), paragraph);
				case 1 -> newer.addAll(at, middle < 0 ? List.of(paragraph) : List.of(paragraph.substring(0, middle), paragraph.substring(middle + 1)));
				case 2 -> newer.add(at, newer.size() > at ? paragraph + " " + newer.remove(at) : paragraph);
				case 3 -> newer.addAll(at, List.of(paragraph, words(random, 9)));
				case 4 -> newer.add(at, paragraph.replace("the", "any").replace("[", ""));
				default -> newer.size();
			}
		}
		return newer;
	}
}
