package kakko.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import kakko.core.Comparison.Row;
import kakko.lang.DraftLanguage;

/** What is a piece of a split or merged paragraph, and what only stands beside it. */
class SplitsTest {

	private static final String FERRIES = "Parties report on the ferries that they run between islands and on what they spent for them each year.\n\n";

	@Test
	void aHeadingIsNoPieceOfTheParagraphThatUsesItsWord() {
		assertEquals(List.of("[0] > [0]", "[1] > []", "[2] > [1]"), linked(
				FERRIES + "Mobilization\n\nThe council leads the mobilization of funds for harbours from many sources, public and private, near and far.",
				FERRIES + "The council leads in the mobilization of funds for harbours from many new sources, public and private, near and far."));
	}

	@Test
	void aLineThatWasRunOnIsAPiece() {
		assertEquals(List.of("[0] > [0]", "[1, 2] > [1]"), linked(
				FERRIES + "The council considers the mobilization and provision of funds for harbours and means of\n\nimplementation;",
				FERRIES + "The council considers the mobilization and provision of funds for harbours and means of implementation;"));
	}

	@Test
	void aHeadingPrintedInLineIsAPiece() {
		assertEquals(List.of("[0] > [0]", "[1] > [1, 2]"), linked(
				FERRIES + "Flexibility Island States may report on their harbours at their own discretion, as often as their means allow.",
				FERRIES + "Flexibility\n\nIsland States may report on their harbours at their own discretion, as often as their means allow."));
	}

	private static List<String> linked(String older, String newer) {
		return Engine.compare(Engine.read(DraftLanguage.parse(older)), Engine.read(DraftLanguage.parse(newer)), null).rows().stream().map(SplitsTest::told).toList();
	}

	private static String told(Row row) {
		return row.from() + " > " + row.to();
	}
}
