package kakko.documents.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import kakko.documents.LeftOut;
import kakko.documents.LeftOut.Reason;
import kakko.documents.ReadChoices;
import kakko.documents.ReadChoices.TrackedChanges;
import kakko.documents.UnreadableDocument;
import kakko.documents.internal.Manuscript;

class HtmlReaderTest {

	@TempDir
	Path folder;
	private Reading reading;

	@BeforeEach
	void reader() {
		reading = new Reading(new HtmlReader(), folder, "html");
	}

	@Test
	void eachBlockElementIsAParagraph() {
		assertEquals("""
				#1 Draft text
				1. Parties [shall]
				[should] report.
				loose words""", read("<h1>Draft\n text</h1><p>1. Parties <b>[shall]</b><br>[should]\n report.</p><div><div>loose <i>words</i></div></div>"));
	}

	@Test
	void anOptionBehindALineBreakIsAParagraphOfItsOwn() {
		assertEquals("(p) [Other.]]\nOption 2:\n(a) Each Party", read("<p>(p) [Other.]]<br>Option 2:<br>(a) Each Party</p>"));
	}

	@Test
	void listsCarryTheNumbersThatABrowserPrints() {
		assertEquals("""
				5. five
				1> a. A
				1> b. B
				7. seven
				1> again seven
				8. eight""", read("<ol start=5><li>five<ol type=a><li>A<li>B</ol><li value=7><p>seven</p><p>again seven</p><li>eight</ol>"));
	}

	@ParameterizedTest
	@CsvSource({ "type=i, iv.", "type=I, IV.", "type=a, d.", "'style=\"list-style-type: upper-latin\"', D.", "reversed, 1." })
	void numberStyles(String attribute, String fourth) {
		assertEquals(fourth + " four", Reading.texts(reading.of("<ol " + attribute + "><li>one<li>two<li>three<li>four</ol>")).get(3));
	}

	@Test
	void lettersGoOnBehindZ() {
		assertEquals("ab. last", Reading.texts(reading.of("<ol type=a>" + "<li>item</li>".repeat(27) + "<li>last</ol>")).getLast());
	}

	@Test
	void listsWithoutMarksHaveNone() {
		assertEquals("• dotted\nplain", read("<ul><li>dotted</ul><ul style='list-style: none'><li>plain</ul>"));
	}

	@Test
	void anEmptyNumberedItemKeepsItsNumber() {
		assertEquals("3.\nText", read("<ol start=3><li></li></ol><p>Text</p>"));
	}

	@Test
	void tablesGoCellByCell() {
		assertEquals("""
				TABLE Item
				CELL Text
				ROW (a)
				CELL [First]
				SAME second
				ROW lower
				after""", read("""
				<table><tr><th>Item<th>Text</tr><tr><td rowspan=2>(a)<td><p>[First]</p><p>second</p></tr><tr><td>&nbsp;<td colspan=3>lower</table>after"""));
	}

	@Test
	void aTableWithinACellIsPartOfThatCell() {
		assertEquals("TABLE outer\nSAME inner\nSAME two\nCELL next", read("<table><tr><td>outer<table><tr><td>inner<td>two</table><td>next</table>"));
	}

	@Test
	void footnotesStandBehindTheParagraphThatCallsThem() {
		assertEquals("""
				The long-term goal^1^ is [kept].
				^1^ See [decision] 4.
				Next.""", read("""
				<p>The long-term goal<a href="#fn1" id="r1"><sup>1</sup></a> is [kept].</p><p>Next.</p>
				<ol><li id="fn1"><p>See [decision] 4. <a href="#r1">↩</a></p></li></ol>"""));
	}

	@Test
	void footnotesOfWord() {
		assertEquals("Goal^2^\n^2^ Provisional.", read("""
				<p>Goal<a href="#_ftn2" name="_ftnref2">[2]</a></p><hr><div id=ftn2><p><a href="#_ftnref2" name="_ftn2">[2]</a> Provisional.</p></div>"""));
	}

	@Test
	void aFootnoteThatNothingCallsIsStillThere() {
		assertEquals("Goal^1^\n^1^ One\n^2^ Two", read("<p>Goal<a href='#fn1'><sup>1</sup></a></p><ol><li id=fn1>One<li id=fn2>Two</ol>"));
	}

	@Test
	void aLinkToAnotherChapterIsNoFootnote() {
		assertEquals("See 3\n#2 3", read("<p>See <a href='#c3'>3</a></p><h2 id=c3>3</h2>"));
	}

	@Test
	void whatNobodySeesIsListed() {
		var manuscript = reading.of("<head><title>Window</title><style>p{}</style></head><nav>Home</nav><p>Text<span style='display:none'>secret</span></p><p hidden>note</p><script>var x</script><img alt=Logo>");
		assertEquals(List.of("Text"), Reading.texts(manuscript));
		assertEquals(List.of(new LeftOut(0, "Window", Reason.MARKUP), new LeftOut(0, "Home", Reason.NAVIGATION), new LeftOut(0, "secret", Reason.HIDDEN),
				new LeftOut(0, "note", Reason.HIDDEN), new LeftOut(0, "Logo", Reason.MARKUP)), manuscript.leftOut);
	}

	@Test
	void noBracketLosesWordsToAGuess() {
		assertEquals("Parties [shall not] report", read("<p>Parties [shall <span hidden>not</span>] report</p>"));
	}

	@ParameterizedTest
	@CsvSource({ "ACCEPT, Parties should report", "REJECT, Parties shall report" })
	void changesAreReadAsChosen(TrackedChanges choice, String text) throws IOException {
		assertEquals(List.of(text), Reading.texts(read("<p>Parties <del>shall</del><ins>should</ins> report</p>", choice)));
	}

	@Test
	void changesAreRefusedIfChosen() {
		var refusal = assertThrows(UnreadableDocument.class, () -> read("<p>Parties <s>shall</s> report</p>", TrackedChanges.FAIL));
		assertEquals("trackedChanges", refusal.key());
	}

	@Test
	void entitiesQuotesAndRuby() {
		assertEquals("§ 5 “a & b” 締約国(ていやくこく)", read("<p>&sect; 5 <q>a &amp; b</q> <ruby>締約国<rp>（</rp><rt>ていやくこく</rt></ruby></p>"));
	}

	@Test
	void japaneseLinesAreJoinedWithoutSpace() {
		assertEquals("締約国は[計画を]提出する。", read("<p>締約国は\n[計画を]\n提出する。</p>"));
	}

	@Test
	void arabicSurvives() {
		assertEquals("الأطراف [يجب][ينبغي] أن تقدم", read("<p dir=rtl>الأطراف [يجب][ينبغي] أن تقدم</p>"));
	}

	@Test
	void definitionsAndQuotationsAreIndented() {
		assertEquals("Term\n1> Meaning\n1> quoted", read("<dl><dt>Term<dd>Meaning</dl><blockquote><p>quoted</p></blockquote>"));
	}

	@Test
	void preformattedLinesStay() {
		assertEquals("a  b\n c\nd", read("<pre>a  b\n c\n\nd</pre>"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Shift_JIS", "UTF-8", "EUC-JP" })
	void theDeclaredEncodingCounts(String charset) {
		String page = "<html><head><meta charset='" + charset + "'></head><body><p>締約国は、提出する。</p></body></html>";
		assertEquals(List.of("締約国は、提出する。"), Reading.texts(reading.of(page.getBytes(Charset.forName(charset)))));
	}

	@Test
	void aWrongDeclarationIsFoundOut() {
		byte[] page = "<html><head><meta charset=utf-8></head><body><p>締約国は、提出する。</p></body></html>".getBytes(Charset.forName("Shift_JIS"));
		assertEquals(List.of("締約国は、提出する。"), Reading.texts(reading.of(page)));
	}

	@Test
	void deepNestingIsReadInTime() {
		String page = "<div>".repeat(10_000) + "deep" + "</div>".repeat(10_000) + "<blockquote>".repeat(3_000) + "quoted";
		assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertEquals(List.of("deep", "quoted"), Reading.texts(reading.of(page))));
	}

	@Test
	void textTakenForATagIsNotLostInABracket() {
		assertEquals("by [<insert date>]", read("<p>by [<insert date>]</p>"));
	}

	private String read(String body) {
		return Reading.lines(reading.of(body));
	}

	private Manuscript read(String body, TrackedChanges choice) throws IOException {
		return new HtmlReader().read(Files.writeString(folder.resolve("page.html"), body), new ReadChoices(choice), new NullProgressMonitor());
	}
}
