package kakko.documents.internal.pdf;

import static kakko.documents.LeftOut.Reason.JOB_NUMBER;
import static kakko.documents.LeftOut.Reason.PAGE_NUMBER;
import static kakko.documents.LeftOut.Reason.RUNNING_HEAD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import kakko.documents.LeftOut;
import kakko.documents.internal.Manuscript;

class FurnitureTest {

	private static final List<String> PARTS = List.of("rivers and", "lakes and", "mountain springs,", "canals and", "estuaries or", "glaciers and");
	private static final String[] BODY = { "The bodies of this Agreement shall [meet at least once in every year, at the seat of the secretariat, and",
			"shall decide by consensus on what is put before them by the Parties, in the order in which it was put, unless" };

	private static String body(int number) {
		return "the bodies of this Agreement shall [meet] at least once in every year, at the places of all " + PARTS.get(number - 1);
	}

	private static Press pages(int count, String leftHead, String rightHead) {
		Press press = new Press();
		for (int number = 1; number <= count; number++) {
			press.page().text(72, 40, number % 2 == 0 ? leftHead : rightHead).text(72, 100, body(number)).text(290, 810, number + " of " + count);
		}
		return press;
	}

	@Test
	void runningHeadsAndPageNumbersAreTakenOutOfTheMiddleOfABracket() {
		Manuscript manuscript = pages(3, "Body on Rivers – agenda item 4", "Body on Rivers – agenda item 4").read();
		assertEquals(List.of("Body on Rivers – agenda item 4", body(1) + " " + body(2) + " " + body(3)), manuscript.passages.stream().map(passage -> passage.text()).toList());
		assertEquals(new LeftOut(2, "Body on Rivers – agenda item 4", RUNNING_HEAD), manuscript.leftOut.get(1));
		assertEquals(List.of("1 of 3", "2 of 3", "3 of 3"), texts(manuscript, PAGE_NUMBER));
	}

	@Test
	void headsOfLeftAndRightPagesMayDiffer() {
		Manuscript manuscript = pages(6, "RIVERS/2031/L.4", "Draft text on rivers").read();
		assertEquals(List.of("RIVERS/2031/L.4", "Draft text on rivers", "RIVERS/2031/L.4", "Draft text on rivers", "RIVERS/2031/L.4"), texts(manuscript, RUNNING_HEAD));
	}

	@Test
	void theFirstPagesHeadStaysInTheTextAndHelpsToFindTheSymbol() {
		Manuscript manuscript = pages(4, "RIVERS/2031/L.4", "RIVERS/2031/L.4").read();
		assertEquals("RIVERS/2031/L.4", manuscript.passages.get(0).text());
		assertEquals("RIVERS/2031/L.4", manuscript.headerLines.get(0));
	}

	@Test
	void aLineThatDoesNotComeBackIsText() {
		Manuscript manuscript = new Press().page().text(72, 40, "Title of the draft").lines(72, 100, BODY).page().lines(72, 40, "every Party agrees.").read();
		assertEquals(List.of(), manuscript.leftOut);
	}

	@Test
	void aNumberInTheTextIsNoPageNumber() {
		Manuscript manuscript = new Press().page().lines(72, 100, BODY).text(72, 124, "2").read();
		assertTrue(manuscript.leftOut.isEmpty());
	}

	@Test
	void jobNumbersAreLeftOutThoughTheyHaveBracketsAndStandOnOnePageOnly() {
		Manuscript manuscript = new Press().page().lines(72, 100, BODY).text(72, 800, "K2400223[E] 180124").page().lines(72, 100, "every Party agrees.").read();
		assertEquals(List.of("K2400223[E] 180124"), texts(manuscript, JOB_NUMBER));
	}

	private static List<String> texts(Manuscript manuscript, LeftOut.Reason reason) {
		return manuscript.leftOut.stream().filter(left -> left.reason() == reason).map(LeftOut::text).toList();
	}
}
