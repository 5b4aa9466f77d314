package kakko.documents.internal.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import kakko.documents.internal.Manuscript;
import kakko.documents.internal.Manuscript.Kind;

class FootnotesTest {

	private static final String[] BODY = { "The bodies of this Agreement shall [meet at least once in every year, at the seat of the secretariat, and",
			"shall decide by consensus on what is put before them by the Parties, in the order in which it was put to them." };

	private static Press note(Press press, double y, String mark, String... lines) {
		return press.size(8).text(72, y, mark.matches("\\d+") ? "" : mark).size(8).superscript(72, y, "", mark).lines(78, y, lines).size(10);
	}

	@Test
	void aNoteStandsBehindTheParagraphThatCallsIt() {
		Press press = new Press().page().lines(72, 100, BODY).superscript(72, 112, BODY[1], "1").text(72, 140, "Nothing else is decided.");
		note(press, 750, "1", "See document 4.");
		assertEquals(List.of(String.join(" ", BODY) + "^1^", "See document 4.", "Nothing else is decided."), press.texts());
	}

	@Test
	void aMarkGluedToAYearIsACallNotADigit() {
		Press press = new Press().page().text(72, 80, "Edited version of 6 November 2031").superscript(72, 80, "Edited version of 6 November 2031", "1").lines(72, 110, BODY);
		note(press, 750, "1", "The paragraphs were numbered anew.");
		assertEquals("Edited version of 6 November 2031^1^", press.texts().get(0));
	}

	@Test
	void aMarkBetweenBracketsIsACall() {
		Press press = new Press().page().text(72, 80, "[by 2100].").superscript(72, 80, "[by 2100].", "2").text(72 + new Press().width("[by 2100].") + 3, 80, "]").lines(72, 110, BODY);
		note(press, 750, "2", "The place of this is open.");
		assertEquals("[by 2100].^2^]", press.texts().get(0));
	}

	@Test
	void anExponentWithoutANoteStaysInItsWord() {
		assertEquals("in watts per m2", new Press().page().text(72, 80, "in watts per m").superscript(72, 80, "in watts per m", "2").texts().get(0));
	}

	@Test
	void asterisksCallNotesToo() {
		Press press = new Press().page().text(72, 80, "Re-issued 10 November 2031*").lines(72, 110, BODY).size(8).text(72, 750, "* For technical reasons.");
		Manuscript manuscript = press.read();
		assertEquals("Re-issued 10 November 2031^*^", manuscript.passages.get(0).text());
		assertEquals("*", manuscript.passages.get(1).mark());
		assertEquals("For technical reasons.", manuscript.passages.get(1).text());
	}

	@Test
	void aNoteGoesOnAtTheFootOfTheNextPage() {
		Press press = new Press().page().lines(72, 100, BODY).superscript(72, 112, BODY[1], "1");
		note(press, 750, "1", "See document 4 and what the").page().lines(72, 100, "2. Nothing else is decided.");
		Manuscript manuscript = press.size(8).text(78, 750, "secretariat said of it.").read();
		assertEquals("See document 4 and what the secretariat said of it.", manuscript.passages.get(1).text());
		assertEquals(Kind.FOOTNOTE, manuscript.passages.get(1).kind());
		assertEquals("2. Nothing else is decided.", manuscript.passages.get(2).text());
	}

	@Test
	void theRemarkThatANoteGoesOnIsLeftOut() {
		Press press = new Press().page().lines(72, 100, BODY).superscript(72, 112, BODY[1], "1");
		note(press, 750, "1", "See document 4 (footnote continues on next page)").page().lines(72, 100, "2. Nothing else is decided.");
		Manuscript manuscript = press.size(8).text(78, 750, "and document 5.").read();
		assertEquals("See document 4 and document 5.", manuscript.passages.get(1).text());
		assertEquals("(footnote continues on next page)", manuscript.leftOut.get(0).text());
	}

	@Test
	void smallPrintWithoutAMarkIsText() {
		Manuscript manuscript = new Press().page().lines(72, 100, BODY).size(8).text(72, 750, "Printed on recycled paper").read();
		assertTrue(manuscript.passages.stream().noneMatch(passage -> passage.kind() == Kind.FOOTNOTE));
	}
}
