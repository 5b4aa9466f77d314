package kakko.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import kakko.core.Engine;
import kakko.core.History;
import kakko.lang.DraftLanguage;
import kakko.report.Samples;

class HistoryPageTest {

	@Test
	void eachBracketHasARowAndEachRevisionAColumn() {
		Parsed page = page("1. Parties [shall] act [now];\n", "1. Parties shall act [now];\n", "1. Parties shall act [now][soon];\n");
		assertEquals(List.of("[shall] ● A accepted", "[now] ● K kept K kept", "[soon] N new"), lives(page));
	}

	@Test
	void bracketsStandUnderTheirSectionInTheOrderOfTheNewestText() {
		Parsed page = page("# Finance\n\n1. Parties [shall] pay for the dams and the sluices every year;\n\n# Forests\n\n2. Farmers along the lower rivers [may] plant trees on the banks;\n",
				"# Forests\n\n1. Farmers along the lower rivers [may] plant trees on the banks;\n\n# Finance\n\n2. Parties [shall] pay for the dams and the sluices every year;\n");
		assertEquals(List.of("Forests", "Finance"), page.texts("th", "sec"));
		assertEquals(List.of("[may] ● K kept", "[shall] ● K kept"), lives(page));
	}

	@Test
	void whatStillStandsIsToldFromWhatIsSettled() {
		Parsed page = page("1. Parties [shall] act [now];\n", "1. Parties shall act [now];\n");
		assertEquals(List.of("[shall] ● A accepted"), page.all("tr", "st").stream().map(HistoryPageTest::life).toList());
		assertEquals(List.of("[now] ● K kept"), page.all("tr", "so").stream().map(HistoryPageTest::life).toList());
	}

	@Test
	void theSamplePageStandsAlone() throws IOException {
		Parsed page = new Parsed(HistoryPage.html(Samples.sample(), List.of("a.docx", "b.docx", "c.docx"), Locale.JAPANESE));
		assertFalse(page.html.matches("(?s).*(src=|<link|<script|url\\(|@import|https?:).*"));
		assertTrue(page.all("th").stream().allMatch(head -> !head.getAttribute("scope").isEmpty()));
	}

	private static List<String> lives(Parsed page) {
		return page.all("tr").stream().filter(row -> row.getAttribute("class").matches("s[ot].*")).map(HistoryPageTest::life).toList();
	}

	private static String life(Element row) {
		return IntStream.range(0, row.getElementsByTagName("td").getLength()).mapToObj(cell -> Parsed.text((Element) row.getElementsByTagName("td").item(cell)))
				.filter(text -> !text.isEmpty()).reduce((one, other) -> one + " " + other).orElse("");
	}

	private static Parsed page(String... revisions) {
		List<String> texts = List.of(revisions);
		History history = Engine.track(texts.stream().map(text -> Engine.read(DraftLanguage.parse(text))).toList(), new NullProgressMonitor());
		return new Parsed(HistoryPage.html(history, texts.stream().map(text -> "r" + texts.indexOf(text)).toList(), Locale.ENGLISH));
	}
}
