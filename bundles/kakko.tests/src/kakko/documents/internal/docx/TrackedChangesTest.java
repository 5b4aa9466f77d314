package kakko.documents.internal.docx;

import static kakko.documents.internal.docx.WordFixture.leftOut;
import static kakko.documents.internal.docx.WordFixture.lines;
import static kakko.documents.internal.docx.WordFixture.p;
import static kakko.documents.internal.docx.WordFixture.r;
import static kakko.documents.internal.docx.WordFixture.t;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;

import org.junit.jupiter.api.Test;

import kakko.documents.ReadChoices.TrackedChanges;
import kakko.documents.UnreadableDocument;

class TrackedChangesTest {

	private final WordFixture shallShould = new WordFixture(p("", r("Parties ") + del("shall") + ins("should") + r(" act")) + p("Unchanged"));

	@Test
	void acceptedChangesReadTheNewText() {
		assertEquals("Parties should act\nUnchanged\n", lines(shallShould.read(TrackedChanges.ACCEPT)));
		assertEquals("TRACKED_DELETION shall\n", leftOut(shallShould.read(TrackedChanges.ACCEPT)));
	}

	@Test
	void rejectedChangesReadTheOldText() {
		assertEquals("Parties shall act\nUnchanged\n", lines(shallShould.read(TrackedChanges.REJECT)));
		assertEquals("TRACKED_INSERTION should\n", leftOut(shallShould.read(TrackedChanges.REJECT)));
	}

	@Test
	void failTellsHowManyAndWhere() {
		Throwable refusal = assertThrows(UncheckedIOException.class, () -> shallShould.read(TrackedChanges.FAIL)).getCause();
		assertEquals("trackedChanges", ((UnreadableDocument) refusal).key());
		assertTrue(refusal.getMessage().contains("2 tracked changes, the first at “shall”"), refusal.getMessage());
	}

	@Test
	void changesOfFormatAreNoChanges() {
		String formatted = "<w:r><w:rPr><w:b/><w:rPrChange w:id=\"1\"><w:rPr/></w:rPrChange></w:rPr>" + t("bold") + "</w:r>";
		assertEquals("bold\n", lines(new WordFixture(p("", formatted)).read(TrackedChanges.FAIL)));
	}

	@Test
	void changesInFootnotesCountToo() {
		WordFixture note = new WordFixture(p("", r("Text") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"))
				.with("footnotes", "footnotes", "<w:footnote w:id=\"2\">" + p("", r("old ") + del("older")) + "</w:footnote>");
		assertEquals("Text^1^\n^1^ old\n", lines(note.read(TrackedChanges.ACCEPT)));
		assertThrows(UncheckedIOException.class, () -> note.read(TrackedChanges.FAIL));
	}

	@Test
	void movedTextStandsOnceWhereItWentOrWhereItWas() {
		String from = p(mark("moveFrom"), "<w:moveFrom w:id=\"1\">" + r("Moved.") + "</w:moveFrom>");
		String to = p(mark("moveTo"), "<w:moveTo w:id=\"2\">" + r("Moved.") + "</w:moveTo>");
		WordFixture moved = new WordFixture(from + p("Stays.") + to + p("Last."));
		assertEquals("Stays.\nMoved.\nLast.\n", lines(moved.read(TrackedChanges.ACCEPT)));
		assertEquals("Moved.\nStays.\nLast.\n", lines(moved.read(TrackedChanges.REJECT)));
	}

	@Test
	void paragraphWhoseMarkGoesRunsIntoTheNext() {
		WordFixture joined = new WordFixture(p(mark("del"), r("Parties shall ")) + p("act."));
		assertEquals("Parties shall act.\n", lines(joined.read(TrackedChanges.ACCEPT)));
		assertEquals("Parties shall\nact.\n", lines(joined.read(TrackedChanges.REJECT)));
	}

	@Test
	void paragraphThatWasSplitIsOneAgainWhenRejected() {
		WordFixture split = new WordFixture(p(mark("ins"), r("Parties shall ")) + p("act."));
		assertEquals("Parties shall\nact.\n", lines(split.read(TrackedChanges.ACCEPT)));
		assertEquals("Parties shall act.\n", lines(split.read(TrackedChanges.REJECT)));
	}

	@Test
	void deletedParagraphsLeaveNothing() {
		WordFixture gone = new WordFixture(p("First.") + p(mark("del"), del("Second.")) + p(mark("del"), del("Third.")) + p("Fourth."));
		assertEquals("First.\nFourth.\n", lines(gone.read(TrackedChanges.ACCEPT)));
		assertEquals("First.\nSecond.\nThird.\nFourth.\n", lines(gone.read(TrackedChanges.REJECT)));
	}

	@Test
	void deletedMarkBeforeATableHasNothingToRunInto() {
		String table = "<w:tbl><w:tr><w:tc>" + p("Cell") + "</w:tc></w:tr></w:tbl>";
		assertEquals("Above\nTABLE Cell\nBelow\n", lines(new WordFixture(p(mark("del"), r("Above")) + table + p("Below")).read(TrackedChanges.ACCEPT)));
	}

	@Test
	void rowsAndCells() {
		String table = "<w:tbl><w:tr><w:tc>" + p("kept") + "</w:tc><w:tc><w:tcPr><w:cellIns w:id=\"4\"/></w:tcPr>" + p("new cell") + "</w:tc></w:tr>"
				+ "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr><w:tc>" + p("old row") + "</w:tc></w:tr>"
				+ "<w:tr><w:trPr><w:ins w:id=\"2\"/></w:trPr><w:tc>" + p("new row") + "</w:tc></w:tr></w:tbl>";
		WordFixture rows = new WordFixture(table);
		assertEquals("TABLE kept\nCELL new cell\nROW new row\n", lines(rows.read(TrackedChanges.ACCEPT)));
		assertEquals("TABLE kept\nROW old row\n", lines(rows.read(TrackedChanges.REJECT)));
		assertEquals("TRACKED_INSERTION new cell\nTRACKED_INSERTION new row\n", leftOut(rows.read(TrackedChanges.REJECT)));
	}

	@Test
	void rejectedNumberingOfAParagraphIsGone() {
		String numbered = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:pPrChange w:id=\"3\"><w:pPr/></w:pPrChange>";
		String numbering = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
				+ "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
		WordFixture file = new WordFixture(p(numbered, r("Decides"))).numbering(numbering);
		assertEquals("1. Decides\n", lines(file.read(TrackedChanges.ACCEPT)));
		assertEquals("Decides\n", lines(file.read(TrackedChanges.REJECT)));
	}

	@Test
	void numberAddedInATrackedChange() {
		String numbered = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/><w:ins w:id=\"3\"/></w:numPr>";
		String numbering = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
				+ "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
		WordFixture file = new WordFixture(p(numbered, r("Decides"))).numbering(numbering);
		assertEquals("1. Decides\n", lines(file.read(TrackedChanges.ACCEPT)));
		assertEquals("Decides\n", lines(file.read(TrackedChanges.REJECT)));
	}

	@Test
	void noteWhoseCallWasDeletedIsLeftOut() {
		WordFixture file = new WordFixture(p("", r("Text") + "<w:del w:id=\"1\"><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:del>"))
				.with("footnotes", "footnotes", "<w:footnote w:id=\"2\">" + p("A note.") + "</w:footnote>");
		assertEquals("Text\n", file.lines());
		assertEquals("TRACKED_DELETION A note.\n", leftOut(file.read()));
	}

	private static String ins(String words) {
		return "<w:ins w:id=\"1\" w:author=\"A\">" + r(words) + "</w:ins>";
	}

	private static String del(String words) {
		return "<w:del w:id=\"1\" w:author=\"A\"><w:r><w:delText xml:space=\"preserve\">" + words + "</w:delText></w:r></w:del>";
	}

	/** The paragraph's mark is changed. */
	private static String mark(String change) {
		return "<w:rPr><w:" + change + " w:id=\"9\" w:author=\"A\"/></w:rPr>";
	}
}
