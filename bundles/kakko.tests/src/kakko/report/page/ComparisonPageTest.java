package kakko.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import kakko.core.Aspect;
import kakko.core.Comparison;
import kakko.core.History;
import kakko.report.Samples;
import kakko.report.Selection;

class ComparisonPageTest {

	@Test
	void insertionsAndDeletionsAreMarkedOnTheirSidesAndTogetherInOneColumn() {
		Parsed page = page("1. Parties [shall][should] act by 2030;\n", "1. Parties shall act by 2031;\n");
		assertEquals("Parties [shall][should] act by 2030;", page.texts("td", "o").getFirst());
		assertEquals("Parties shall act by 2031;", page.texts("div", "w").getFirst());
		assertEquals("Parties [shall][should] act by 2030 2031;", page.texts("div", "b").getFirst());
	}

	@Test
	void wordsThatCameOutOfTheirBracketsAreMarked() {
		Parsed page = page("1. Parties [shall] act;\n", "1. Parties shall act;\n");
		assertEquals(List.of("out of its brackets", "shall", "shall"), page.texts("span", "up"));
		assertTrue(page.texts("span", "accepted").contains("[shall] accepted"));
	}

	@Test
	void whatIsTheSameIsWrittenOnceASide() {
		Parsed page = page("1. Parties shall act;\n", "1. Parties shall act;\n");
		assertEquals(List.of(), page.all("div", "b"));
		assertEquals(List.of("Parties shall act;"), page.texts("td", "o"));
	}

	@Test
	void renumberingIsSaidQuietlyAndIsNoChange() {
		Parsed page = page("1. Parties shall act;\n", "2. Parties shall act;\n");
		assertEquals("renumbered", Parsed.text(page.all("div", "c").getFirst()));
		assertEquals(List.of(), page.all("tr", "kc"));
	}

	@Test
	void aMovedParagraphAndTheSlotItLeftPointAtEachOther() {
		String first = "1. Recalls the report of the board on the state of the river deltas;\n\n";
		String second = "2. Invites Parties to share their lessons from restoring wetlands;\n\n";
		String third = "3. Requests the secretariat to organize three regional workshops;\n\n";
		Parsed page = page(first + second + third, third + first + second);
		Element slot = page.all("tr", "slot").getFirst();
		Element moved = page.all("tr", "mv").getFirst();
		assertEquals("#" + moved.getAttribute("id"), ((Element) slot.getElementsByTagName("a").item(0)).getAttribute("href"));
		assertEquals("#" + slot.getAttribute("id"), ((Element) moved.getElementsByTagName("a").item(0)).getAttribute("href"));
	}

	@Test
	void joinedParagraphsShowWhereTheyWereJoined() {
		Parsed page = page("1. Parties shall report every year on what they did;\n\n2. The board shall review all the reports with the help of experts;\n",
				"1. Parties shall report every year on what they did; the board shall review all the reports with the help of experts;\n");
		assertTrue(page.html.contains("<del>¶</del>"), page.html);
	}

	@Test
	void headingsStayHeadingsAndCanBeJumpedTo() {
		Parsed page = page("# Finance\n\n1. Parties shall pay;\n", "# Finance\n\n1. Parties should pay;\n");
		assertEquals("Finance", Parsed.text(page.all("h2").getFirst()));
		Element link = (Element) page.all("nav").getFirst().getElementsByTagName("a").item(0);
		assertEquals("Finance", Parsed.text(link));
		assertTrue(ids(page).contains(link.getAttribute("href").substring(1)));
		assertTrue(Parsed.text(page.all("nav").getFirst()).endsWith("1 change"));
	}

	@Test
	void aHeadingIsShownByEveryFilterThatShowsSomethingBelowIt() {
		Parsed page = page("# Finance\n\n1. Parties shall pay;\n\n# Forests\n\n2. Parties shall plant;\n", "# Finance\n\n1. Parties should pay;\n\n# Forests\n\n2. Parties shall plant;\n");
		assertEquals(List.of(true, true, false, false), page.all("tr").stream().skip(1).map(row -> row.getAttribute("class").contains("kw")).toList());
	}

	@Test
	void textIsNeverMarkup() {
		Parsed page = page("1. Temperature <script>alert(1)</script> & \"rise\";\n", "1. Temperature <b>rise</b>;\n");
		assertEquals(List.of(), page.all("script"));
		assertTrue(page.texts("td", "o").getFirst().contains("<script>alert(1)</script> & \"rise\""));
	}

	@Test
	void japaneseTextIsToldFromEnglishRemarks() {
		Parsed page = page("1. 締約国は行動する[ものとする]。\n", "1. 締約国は行動するものとする。\n");
		assertEquals("ja", page.all("tbody").getFirst().getAttribute("lang"));
		assertEquals("en", page.all("div", "c").getFirst().getAttribute("lang"));
	}

	@Test
	void theSamplePageNeedsNothingFromOutside() throws IOException {
		Parsed page = sample(Locale.JAPANESE);
		assertFalse(page.html.matches("(?s).*(src=|<link|<script|url\\(|@import|https?:).*"));
		assertEquals("ja", page.all("html").getFirst().getAttribute("lang"));
	}

	@Test
	void everyLinkOfTheSamplePageLeadsSomewhereAndNoPlaceIsNamedTwice() throws IOException {
		Parsed page = sample(Locale.ENGLISH);
		List<String> ids = page.all("*").stream().map(element -> element.getAttribute("id")).filter(id -> !id.isEmpty()).toList();
		assertEquals(ids.size(), new HashSet<>(ids).size());
		page.all("a").forEach(link -> assertTrue(ids.contains(link.getAttribute("href").substring(1)), link.getAttribute("href")));
		page.all("label").forEach(label -> assertTrue(ids.contains(label.getAttribute("for"))));
	}

	@Test
	void everyRowTellsItsChangeInWords() throws IOException {
		Parsed page = sample(Locale.ENGLISH);
		Set<String> words = Set.of("same", "edited", "split", "merged", "deleted", "added", "moved");
		page.all("th", "s").stream().skip(1).forEach(sign -> assertTrue(words.contains(Parsed.text((Element) sign.getLastChild())), Parsed.text(sign)));
	}

	@Test
	void aSelectionLeavesOutRowsAndKeepsTheHeadingsOfWhatIsShown() {
		Comparison comparison = Samples.compared("# Finance\n\n1. Parties shall pay;\n\n# Forests\n\n2. Parties plant reeds;\n",
				"# Finance\n\n1. Parties should pay;\n\n# Forests\n\n2. Parties plant trees;\n");
		Parsed page = new Parsed(ComparisonPage.html(Selection.of(comparison, Set.of(Aspect.VERBS)), List.of("older.docx", "newer.docx"), Locale.ENGLISH));
		assertEquals(List.of("Finance", "Parties shall pay;"), page.texts("td", "o"));
		assertEquals(List.of("Only changes of verbs: 1 of 4 paragraphs"), page.texts("p", "only"));
		assertEquals(1, page.all("nav").getFirst().getElementsByTagName("a").getLength());
	}

	private static Set<String> ids(Parsed page) {
		return Set.copyOf(page.all("tr").stream().map(row -> row.getAttribute("id")).flatMap(id -> id.isEmpty() ? Stream.empty() : Stream.of(id)).toList());
	}

	private static Parsed page(String from, String to) {
		return new Parsed(ComparisonPage.html(Selection.everything(Samples.compared(from, to)), List.of("older.docx", "newer.docx"), Locale.ENGLISH));
	}

	private static Parsed sample(Locale locale) throws IOException {
		History history = Samples.sample();
		Comparison step = history.steps().getFirst();
		return new Parsed(ComparisonPage.html(Selection.everything(step), List.of("older.docx", "newer.docx"), locale));
	}
}
