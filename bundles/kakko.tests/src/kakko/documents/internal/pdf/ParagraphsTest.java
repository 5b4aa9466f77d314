package kakko.documents.internal.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class ParagraphsTest {

	private static final String FULL_1 = "1. Each Party shall prepare and communicate the plan that it intends to carry out in the years to come,";
	private static final String FULL_2 = "and shall report on what it has achieved under its plan to the first session of the governing body of this";

	@Test
	void linesOfAParagraphAreJoined() {
		assertEquals(List.of(FULL_1 + " " + FULL_2 + " Agreement."), new Press().page().lines(72, 100, FULL_1, FULL_2, "Agreement.").texts());
	}

	@Test
	void aNumberBeginsAParagraphThoughNoSpaceIsLeftAboveIt() {
		List<String> texts = new Press().page().lines(72, 100, FULL_1, FULL_2, "Agreement.", "2. Nothing else is decided.").texts();
		assertEquals("2. Nothing else is decided.", texts.get(1));
	}

	@Test
	void hangingNumbersBelongToTheirText() {
		List<String> texts = new Press().page().numbered(100, "1.", "The plan [shall][should] cover all gases and all sectors that the Party is able to", "measure.")
				.numbered(126, "2.", "The plan is made public.").texts();
		assertEquals(List.of("1. The plan [shall][should] cover all gases and all sectors that the Party is able to measure.", "2. The plan is made public."), texts);
	}

	@Test
	void subItemsAreParagraphsOfTheirOwnOneLevelDeeper() {
		var passages = new Press().page().numbered(100, "1.", "Each Party shall:").text(100, 114, "(a)").lines(128, 114, "Prepare a plan;").text(100, 128, "(b)")
				.lines(128, 128, "Publish it, with the measures that it contains, and with the reasons it had for each of", "them;").read().passages;
		assertEquals(List.of("1. Each Party shall:", "(a) Prepare a plan;", "(b) Publish it, with the measures that it contains, and with the reasons it had for each of them;"),
				passages.stream().map(passage -> passage.text()).toList());
	}

	@Test
	void aCitedItemAtTheBeginningOfALineIsNoNewParagraph() {
		String above = "The admission of observers shall be subject to the rules of procedure that are referred to in paragraph 4";
		assertEquals(1, new Press().page().lines(72, 100, above, "(b) of this Article, which apply to all of the bodies established under it, unless they decide otherwise, and", "to none else.").texts().size());
	}

	@Test
	void optionLabelsStandAlone() {
		List<String> texts = new Press().page().lines(72, 100, "Option 1:", "Each Party shall prepare a plan.", "Option 2: No text", "[Option 3: Each Party may prepare a plan.]").texts();
		assertEquals(List.of("Option 1:", "Each Party shall prepare a plan.", "Option 2: No text", "[Option 3: Each Party may prepare a plan.]"), texts);
	}

	@Test
	void aParagraphGoesOnOverThePage() {
		var passages = new Press().page().lines(72, 700, FULL_1, FULL_2).page().lines(72, 80, "Agreement, once in five years.").read().passages;
		assertEquals(List.of(FULL_1 + " " + FULL_2 + " Agreement, once in five years."), passages.stream().map(passage -> passage.text()).toList());
		assertEquals(1, passages.get(0).page());
	}

	@Test
	void aParagraphGoesOnWhereALongFileIsReadInTwoParts() {
		List<String> before = List.of("1. Decides to meet again;", "2. Requests a report;", "3. Invites all Parties to speak;");
		List<String> behind = List.of("4. Urges the secretariat;", "5. Welcomes the offer of Lowmere;", "6. Notes the time;");
		Press press = new Press();
		before.forEach(words -> press.page().lines(72, 80 + 20 * words.length(), words));
		press.page().lines(72, 700, FULL_1, FULL_2).page().lines(72, 80, "Agreement, once in five years.");
		behind.forEach(words -> press.page().lines(72, 80 + 20 * words.length(), words));
		var passages = press.read().passages;
		assertEquals(Stream.of(before, List.of(FULL_1 + " " + FULL_2 + " Agreement, once in five years."), behind).flatMap(List::stream).toList(),
				passages.stream().map(passage -> passage.text()).toList());
		assertEquals(List.of(1, 2, 3, 4, 6, 7, 8), passages.stream().map(passage -> passage.page()).toList());
	}

	@Test
	void spacingPartsParagraphs() {
		List<String> texts = new Press().page().lines(72, 100, "Plans are made public.").lines(72, 118, "Plans are made in time.").texts();
		assertEquals(2, texts.size());
	}

	@Test
	void indentedFirstLinesPartParagraphs() {
		String second = "as far as it is able to, and in the light of its own circumstances, which it explains in the first plan that it makes.";
		List<String> texts = new Press().page().text(90, 100, "Each Party shall prepare a plan, and shall carry it out with the means that it finds at its disposal,")
				.text(72, 112, second).text(90, 124, "Each Party reports on its plan.").texts();
		assertEquals(2, texts.size());
	}
}
