package kakko.report.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import kakko.report.Samples;
import kakko.report.Selection;

class ComparisonTextTest {

	@Test
	void changedWordsStandBetweenMarksAndNothingElseMoves() {
		assertEquals("1. Parties {-[-}shall{-][should]-} act by {-2030-} {+2031+};", marked("1. Parties [shall][should] act by 2030;\n", "1. Parties shall act by 2031;\n"));
	}

	@Test
	void aSplitShowsWhereItWasMade() {
		String text = marked("1. Parties shall report every year on what they did; the board shall review all the reports with the help of experts;\n",
				"1. Parties shall report every year on what they did;\n\n2. The board shall review all the reports with the help of experts;\n");
		assertTrue(text.contains("what they did; {+¶+} "), text);
	}

	/** The line of the first changed paragraph. */
	private static String marked(String from, String to) {
		return ComparisonText.of(Selection.everything(Samples.compared(from, to)), List.of("a", "b"), Locale.ENGLISH).lines().skip(7).findFirst().orElseThrow().strip();
	}
}
