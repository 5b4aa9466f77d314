package kakko.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kakko.core.Comparison.Weight;
import kakko.core.Comparison.Weight.Kind;
import kakko.lang.DraftLanguage;

/** Changes that weigh more than their length, in one sentence each. */
class WeightsTest {

	@ParameterizedTest(name = "{2}")
	@CsvSource(delimiter = '|', textBlock = """
			The secretariat shall publish the registry.       | The secretariat should publish the registry.      | VERB shall > should
			Requests the board to meet in the autumn.         | Invites the board to meet in the autumn.          | VERB Requests > Invites
			The first review takes place in 2028 at the seat. | The first review takes place in 2031 at the seat. | DATE 2028 > 2031
			Version 04/05/2026 18:30 of the draft decision.   | Version 07/05/2026 22:15 of the draft decision.   | DATE 04/05/2026 18:30 > 07/05/2026 22:15
			Version of 4 May 2026, 18:30, for the board.      | Version of 4 May 2026, 22:15, for the board.      | DATE 4 May 2026, 18:30 > 4 May 2026, 22:15
			The registry closes on 04.05.2026 for the year.   | The registry closes on 07.05.2026 for the year.   | DATE 04.05.2026 > 07.05.2026
			The registry closes on 2026-05-04 for the year.   | The registry closes on 2026-05-07 for the year.   | DATE 2026-05-04 > 2026-05-07
			The board meets at 18:30 in the room of the seat. | The board meets at 22:15 in the room of the seat. | DATE 18:30 > 22:15
			The levy is shared at a ratio of 1:10 by regions. | The levy is shared at a ratio of 1:20 by regions. | NUMBER 10 > 20
			The board has 12 members from all regions.        | The board has 15 members from all regions.        | NUMBER 12 > 15
			The fund holds 12 million dollars in reserve.     | The fund holds 12 billion dollars in reserve.     | UNIT million > billion
			Developed country Parties report on their forests.| Developing country Parties report on their forests.| ADDRESSEE Developed country Parties > Developing country Parties
			Reports follow the form set out in Article 5.     | Reports follow the form set out in Article 9.     | REFERENCE Article 5 > Article 9
			The form in decision 2/CMA.3, annex I, is used.   | The form in decision 2/CMA.3, annex II, is used.  | REFERENCE annex I > annex II
			The levy is meant for shipping on rivers.         | The levy is not meant for shipping on rivers.     | NEGATION  > not
			The levy is meant for shipping on rivers.         | The levy is meant for transport on rivers.        | ''
			""")
	void weighs(String older, String newer, String expected) {
		Comparison comparison = Engine.compare(Engine.read(DraftLanguage.parse(older)), Engine.read(DraftLanguage.parse(newer)), null);
		List<String> told = comparison.weights().stream().map(weight -> weight.kind() + " " + weight.from() + " > " + weight.to()).toList();
		assertEquals(expected, String.join("; ", told));
	}

	@ParameterizedTest(name = "{0} > {1}")
	@CsvSource(delimiter = '|', textBlock = """
			The board follows the form in decision x/CW.21.     | The board follows the form in decision X/CW.21
			The rules of chapter 7-9 hold for all the boards.   | The rules of chapter 7–9 hold for all of the boards.
			The board follows Article 10.2(a) in all it does.   | The board follows Article 10, paragraph 2(a), in all it does.
			The board follows Article 6 in what it does.        | The board follows Articles 6 in what it does.
			The fund pays US$ 12 million to the river boards.   | The fund pays USD 12 million to the river boards.
			The board sends its annual report to the regions.   | The board sends its regular report to the regions.
			The fund supports LDC Parties with river deltas.    | The fund supports least developed country Parties with river deltas.
			The fund supports SIDS with their river deltas.     | The fund supports small island developing States with their river deltas.
			""")
	void onlyWrittenInAnotherWay(String older, String newer) {
		Comparison comparison = Engine.compare(Engine.read(DraftLanguage.parse(older)), Engine.read(DraftLanguage.parse(newer)), null);
		assertEquals(List.of(), comparison.weights());
	}

	private static final String BOARD = """
			Article 7

			1. The board has nine members from all regions.

			2. It meets twice a year at the seat of the secretariat.

			3. Members named under paragraph 1 travel as set out in paragraph 2.
			""";

	@Test
	void aReferenceThatOnlyFollowsRenumberingIsNoChange() {
		assertEquals(List.of(), references(BOARD, """
				Article 8

				1. The fund pays for travel by rail and by ship.

				2. The board has nine members from all regions.

				3. It meets twice a year at the seat of the secretariat.

				4. Members named under paragraph 2 travel as set out in paragraph 3.
				"""));
	}

	@Test
	void aReferenceToAnotherParagraphIsAChangeThoughNumbersMoved() {
		assertEquals(List.of("paragraph 2 > paragraph 1"), references(BOARD, """
				Article 8

				1. The fund pays for travel by rail and by ship.

				2. The board has nine members from all regions.

				3. It meets twice a year at the seat of the secretariat.

				4. Members named under paragraph 2 travel as set out in paragraph 1.
				"""));
	}

	@Test
	void anArticleThatIsCalledAnotherNumberIsTheSameArticle() {
		String other = "\n\nArticle %s\n\n1. Reports follow the form that Article %s, paragraph %s, sets out.\n";
		assertEquals(List.of(), references(BOARD + other.formatted("9", "7", "2"), BOARD.replace("Article 7", "Article 8") + other.formatted("10", "8", "2")));
	}

	@Test
	void aReferenceToAnotherTextFollowsNothing() {
		String text = BOARD + "\n4. Islands are those named in paragraph %s of decision 2/CMA.3.\n";
		assertEquals(List.of("paragraph 1 > paragraph 2"), references(text.formatted("1"), text.formatted("2").replace("1. The board", "2. The board").replace("2. It meets", "3. It meets")
				.replace("3. Members", "4. Members").replace("under paragraph 1", "under paragraph 2").replace("in paragraph 2.", "in paragraph 3.")));
	}

	private static List<String> references(String older, String newer) {
		Comparison comparison = Engine.compare(Engine.read(DraftLanguage.parse(older)), Engine.read(DraftLanguage.parse(newer)), null);
		return comparison.weights().stream().filter(weight -> weight.kind() == Kind.REFERENCE).map(weight -> weight.from() + " > " + weight.to()).toList();
	}

	@Test
	void aDateIsNoNumberBesides() {
		Comparison comparison = Engine.compare(Engine.read(DraftLanguage.parse("The board meets again on 23 October 2015 at the seat.")),
				Engine.read(DraftLanguage.parse("The board meets again on 24 October 2015 at the seat.")), null);
		assertEquals(List.of(Kind.DATE), comparison.weights().stream().map(Weight::kind).toList());
	}
}
