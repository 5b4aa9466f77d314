package kakko.documents.internal.docx;

import static kakko.documents.internal.docx.WordFixture.leftOut;
import static kakko.documents.internal.docx.WordFixture.p;
import static kakko.documents.internal.docx.WordFixture.r;
import static kakko.documents.internal.docx.WordFixture.t;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import kakko.documents.internal.Manuscript;
import kakko.documents.internal.Manuscript.Comment;
import kakko.documents.internal.Manuscript.Passage;

/** What stands where: tables, boxes, content controls, fields, comments, pages. */
class StoryReaderTest {

	@Test
	void tableRowByRowEachParagraphOfACell() {
		String table = table(row(cell(p("A") + p("B")), cell(p("C"))), row(cell(p("")), cell(p("D"))));
		assertEquals("Above\nTABLE A\nSAME B\nCELL C\nROW D\nBelow\n", new WordFixture(p("Above") + table + p("Below")).lines());
	}

	@Test
	void tableInACellIsFurtherParagraphsOfThatCell() {
		String inner = table(row(cell(p("inner 1")), cell(p("inner 2"))));
		assertEquals("TABLE outer\nSAME inner 1\nSAME inner 2\nSAME after\nCELL next\n", new WordFixture(table(row(cell(p("outer") + inner + p("after")), cell(p("next"))))).lines());
	}

	@Test
	void twoTablesAreTwo() {
		assertEquals("TABLE A\nTABLE B\n", new WordFixture(table(row(cell(p("A")))) + table(row(cell(p("B"))))).lines());
	}

	@Test
	void contentControlsOfEveryKind() {
		String control = "<w:sdt><w:sdtPr/><w:sdtContent>%s</w:sdtContent></w:sdt>";
		String file = control.formatted(p("Block")) + p("", r("In ") + control.formatted(r("line"))) + table(control.formatted(row(cell(p("row")), control.formatted(cell(p("cell"))))));
		assertEquals("Block\nIn line\nTABLE row\nCELL cell\n", new WordFixture(file).lines());
	}

	@Test
	void wrappersInsideAParagraph() {
		String wrapped = "<w:hyperlink>" + r("link") + "</w:hyperlink><w:smartTag>" + r(" tag") + "</w:smartTag><w:customXml>" + r(" xml") + "</w:customXml><m:oMath><m:r><m:t>x+y</m:t></m:r></m:oMath>";
		assertEquals("link tag xmlx+y\n", new WordFixture(p("", wrapped)).lines());
	}

	@Test
	void signsOfTheirOwn() {
		String signs = "<w:r><w:t>low</w:t><w:noBreakHyphen/><w:t>carbon</w:t><w:tab/><w:t>co</w:t><w:softHyphen/><w:t>oper\u00ADate</w:t><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/>"
				+ "<w:br/><w:t>new line ^ \\ end</w:t></w:r>";
		assertEquals("low-carbon\tcooperate✓\nnew line \\^ \\\\ end\n", new WordFixture(p("", signs)).lines());
	}

	@Test
	void textBoxIsReadOnceBehindItsParagraph() {
		String box = "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent>" + p("Box [text]") + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice>"
				+ "<mc:Fallback><w:pict><v:textbox><w:txbxContent>" + p("Box [text]") + "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
		assertEquals("Anchor\nBox [text]\nNext\n", new WordFixture(p("", r("Anchor") + box) + p("Next")).lines());
	}

	@Test
	void oldTextBox() {
		assertEquals("Anchor\nBox\n", new WordFixture(p("", r("Anchor") + "<w:r><w:pict><v:textbox><w:txbxContent>" + p("Box") + "</w:txbxContent></v:textbox></w:pict></w:r>")).lines());
	}

	@Test
	void fieldShowsItsResultOnly() {
		assertEquals("see paragraph 12bis above\n", new WordFixture(p("", r("see paragraph ") + field("REF _Ref1 \\h", r("12bis")) + r(" above"))).lines());
		assertEquals("on 5\n", new WordFixture(p("", r("on ") + "<w:fldSimple w:instr=\"DATE\">" + r("5") + "</w:fldSimple>")).lines());
	}

	@Test
	void fieldInTheInstructionOfAFieldIsNotPrinted() {
		String inner = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>IF </w:instrText></w:r>" + field("REF a", r("hidden")) + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
				+ r("shown") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
		assertEquals("shown\n", new WordFixture(p("", inner)).lines());
	}

	@Test
	void fieldThatNeverEndsSwallowsNothing() {
		assertEquals("A\nB\n", new WordFixture(p("", r("A") + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r>") + p("B")).lines());
	}

	@Test
	void tableOfContentsIsLeftOut() {
		String begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> TOC \\o </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
		String contents = p("", begin + r("I. Scope")) + p("", r("II. Use") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");
		Manuscript read = new WordFixture(p("Before") + contents + p("Behind")).read();
		assertEquals("Before\nBehind\n", WordFixture.lines(read));
		assertEquals("CONTENTS I. Scope\nCONTENTS II. Use\n", leftOut(read));
	}

	@Test
	void tableOfContentsInAContentControlIsLeftOut() {
		String contents = "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr><w:sdtContent>" + p("I. Scope") + "</w:sdtContent></w:sdt>";
		assertEquals("CONTENTS I. Scope\n", leftOut(new WordFixture(contents + p("Text")).read()));
	}

	@Test
	void hiddenTextIsLeftOut() {
		String hidden = "<w:r><w:rPr><w:vanish/></w:rPr>" + t("[secret]") + "</w:r>";
		Manuscript read = new WordFixture(p("", r("open ") + hidden + r("end"))).read();
		assertEquals("open end\n", WordFixture.lines(read));
		assertEquals("HIDDEN [secret]\n", leftOut(read));
	}

	@Test
	void commentsKeepAuthorDateAndWords() {
		String range = "<w:commentRangeStart w:id=\"0\"/>" + r("[shall]") + "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>";
		String comments = "<w:comment w:id=\"0\" w:author=\"Delegate\" w:date=\"2024-11-14T13:00:00Z\">" + p("Group X: keep.") + p("Really.") + "</w:comment>";
		WordFixture file = new WordFixture(p("First") + p("", r("Parties ") + range + r(" act"))).with("comments", "comments", comments);
		assertEquals(List.of(new Comment(1, "Delegate", "2024-11-14T13:00:00Z", "[shall]", "Group X: keep. Really.")), file.read().comments);
	}

	@Test
	void commentOverParagraphsBelongsToTheFirst() {
		WordFixture file = new WordFixture(p("", "<w:commentRangeStart w:id=\"0\"/>" + r("One.")) + p("", r("Two.") + "<w:commentRangeEnd w:id=\"0\"/>")).with("comments", "comments",
				"<w:comment w:id=\"0\" w:author=\"A\">" + p("Both") + "</w:comment>");
		assertEquals(List.of(new Comment(0, "A", "", "One. Two.", "Both")), file.read().comments);
	}

	@Test
	void pagesWhereWordStoredThem() {
		String rendered = "<w:r><w:lastRenderedPageBreak/>" + t("Three") + "</w:r>";
		String byHand = p("", r("Two") + "<w:r><w:br w:type=\"page\"/></w:r>");
		String begin = "<w:r><w:lastRenderedPageBreak/></w:r>";
		assertEquals(List.of(1, 2, 3, 4), pages(p("One") + p("", begin + r("Two")) + byHand.replace("Two", " ") + p("", rendered) + p("", r("") + begin + r("Four"))));
	}

	@Test
	void breaksByHandAloneSayNothing() {
		assertEquals(List.of(0, 0), pages(p("", r("One") + "<w:r><w:br w:type=\"page\"/></w:r>") + p("Two")));
	}

	@Test
	void cellsOfARowBreakTogether() {
		String broken = p("", r("a") + "<w:r><w:lastRenderedPageBreak/></w:r>" + r("b"));
		assertEquals(List.of(1, 1, 2), pages(table(row(cell(broken), cell(broken))) + p("behind")));
	}

	@Test
	void headersAndFootersAreLeftOutEachOnce() {
		String reference = "<w:sectPr><w:headerReference w:type=\"%s\" r:id=\"%s\"/><w:footerReference w:type=\"default\" r:id=\"foot\"/>%s</w:sectPr>";
		String section = reference.formatted("default", "running", "<w:headerReference w:type=\"first\" r:id=\"first\"/><w:titlePg/>");
		WordFixture file = new WordFixture(p(section, r("Text")) + section).with("first", "header", "hdr", p("DRAFT TEXT") + p("SBSTA 61 agenda item 13(a)"))
				.with("running", "header", "hdr", p("SBSTA 61 – agenda item 13(a)")).with("foot", "footer", "ftr", p("", field("PAGE", r("3"))) + p("K2400223[E]"));
		Manuscript read = file.read();
		assertEquals(List.of("DRAFT TEXT", "SBSTA 61 agenda item 13(a)", "SBSTA 61 – agenda item 13(a)"), read.headerLines);
		assertEquals("""
				RUNNING_HEAD DRAFT TEXT
				RUNNING_HEAD SBSTA 61 agenda item 13(a)
				RUNNING_HEAD SBSTA 61 – agenda item 13(a)
				PAGE_NUMBER 3
				JOB_NUMBER K2400223[E]
				""", leftOut(read));
	}

	private static List<Integer> pages(String blocks) {
		return new WordFixture(blocks).read().passages.stream().map(Passage::page).toList();
	}

	private static String field(String instruction, String result) {
		return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>" + instruction + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + result
				+ "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
	}

	private static String table(String... rows) {
		return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
	}

	private static String row(String... cells) {
		return "<w:tr>" + String.join("", cells) + "</w:tr>";
	}

	private static String cell(String blocks) {
		return "<w:tc>" + blocks + "</w:tc>";
	}
}
