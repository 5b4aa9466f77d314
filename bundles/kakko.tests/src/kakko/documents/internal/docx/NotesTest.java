package kakko.documents.internal.docx;

import static kakko.documents.internal.docx.WordFixture.leftOut;
import static kakko.documents.internal.docx.WordFixture.p;
import static kakko.documents.internal.docx.WordFixture.r;
import static kakko.documents.internal.docx.WordFixture.t;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Footnotes and endnotes stand behind the paragraph that calls them, with the mark that Word prints. */
class NotesTest {

	private static final String SIGN = "<w:r><w:footnoteRef/></w:r>";

	@Test
	void notesStandBehindTheirParagraph() {
		WordFixture file = new WordFixture(p("", r("One") + footnote(2) + r(" two") + footnote(3)) + p("Next"));
		assertEquals("One^1^ two^2^\n^1^ First.\n^2^ Second.\nNext\n", file.with("footnotes", "footnotes", note(2, p("", SIGN + r(" First."))) + note(3, p("", SIGN + r(" Second.")))).lines());
	}

	@Test
	void markTypedByHandIsTheMark() {
		String custom = "<w:r><w:footnoteReference w:customMarkFollows=\"1\" w:id=\"2\"/>" + t("*") + "</w:r>";
		assertEquals("Title^*^ of it\n^*^ Not edited.\nNext^1^\n^1^ One.\n", new WordFixture(p("", r("Title") + custom + r(" of it")) + p("", r("Next") + footnote(3)))
				.with("footnotes", "footnotes", note(2, p("* Not edited.")) + note(3, p("One."))).lines());
	}

	@Test
	void endnotesCountByThemselvesInSmallRomans() {
		assertEquals("A^1^B^i^\n^1^ Foot.\n^i^ End.\n", new WordFixture(p("", r("A") + footnote(2) + r("B") + "<w:r><w:endnoteReference w:id=\"2\"/></w:r>"))
				.with("footnotes", "footnotes", note(2, p("Foot."))).with("endnotes", "endnotes", note(2, p("End.")).replace("w:footnote ", "w:endnote ").replace("/w:footnote>", "/w:endnote>")).lines());
	}

	@Test
	void formatStartAndRestartOfTheSection() {
		String section = "<w:sectPr><w:footnotePr><w:numFmt w:val=\"lowerLetter\"/><w:numStart w:val=\"3\"/><w:numRestart w:val=\"eachSect\"/></w:footnotePr></w:sectPr>";
		WordFixture file = new WordFixture(p("", r("A") + footnote(2)) + p(section, r("B") + footnote(3)) + p(section, r("C") + footnote(4)));
		assertEquals("A^c^\n^c^ a\nB^d^\n^d^ b\nC^c^\n^c^ c\n", file.with("footnotes", "footnotes", note(2, p("a")) + note(3, p("b")) + note(4, p("c"))).lines());
	}

	@Test
	void everyParagraphOfANoteHasItsMark() {
		assertEquals("A^1^\n^1^ One.\n^1^ Two.\n", new WordFixture(p("", r("A") + footnote(2))).with("footnotes", "footnotes", note(2, p("", SIGN + r("One.")) + p("Two."))).lines());
	}

	@Test
	void notesOfATableTypedIntoOneNote() {
		String typed = "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr>" + t("b") + "</w:r>";
		String called = "<w:tbl><w:tr><w:tc>" + p("", r("ID") + footnote(2)) + "</w:tc><w:tc>" + p("", r("Year") + typed) + "</w:tc></w:tr></w:tbl>";
		assertEquals("TABLE ID^1^\n^1^ Identifier.\n^b^ [Calendar year.]\nCELL Year^b^\n",
				new WordFixture(called).with("footnotes", "footnotes", note(2, p("Identifier.") + p("", r("[") + typed + r("Calendar year.]")))).lines());
	}

	@Test
	void powersAndOrdinalsAreNoMarks() {
		String square = "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr>" + t("2") + "</w:r>";
		assertEquals("10 m2 wide\n", new WordFixture(p("", r("10 m") + square + r(" wide"))).lines());
	}

	@Test
	void noteThatNobodyCallsIsLeftOut() {
		WordFixture file = new WordFixture(p("A")).with("footnotes", "footnotes", "<w:footnote w:type=\"separator\" w:id=\"0\">" + p("---") + "</w:footnote>" + note(2, p("Forgotten.")));
		assertEquals("OTHER Forgotten.\n", leftOut(file.read()));
	}

	private static String footnote(int id) {
		return "<w:r><w:footnoteReference w:id=\"" + id + "\"/></w:r>";
	}

	private static String note(int id, String paragraphs) {
		return "<w:footnote w:id=\"" + id + "\">" + paragraphs + "</w:footnote>";
	}
}
