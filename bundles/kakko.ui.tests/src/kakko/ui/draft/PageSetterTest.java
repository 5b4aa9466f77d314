package kakko.ui.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import kakko.lang.DraftLanguage;
import kakko.ui.draft.PageLine.Kind;
import kakko.ui.draft.Stretch.Role;

class PageSetterTest {

	@Test
	void aNumberHangsBeforeATab() {
		Page page = set("12bis. Urges Parties;\n");
		assertEquals("12bis.\tUrges Parties;\n", page.text());
		assertTrue(page.lines().getFirst().hangs());
	}

	@Test
	void aHeadingKeepsItsNumberInLine() {
		Page page = set("# II. Governance\n");
		assertEquals("II. Governance\n", page.text());
		assertEquals(Kind.HEADING, page.lines().getFirst().kind());
	}

	@Test
	void theHeadIsTheTitle() {
		Page page = set("Title: Deltas\nSymbol: X/2026/L.4\nVersion: 2026-05-09T03:40\n\n1. Urges;\n");
		assertEquals("Deltas\nX/2026/L.4  ·  2026-05-09 03:40\n1.\tUrges;\n", page.text());
		assertEquals(List.of(Kind.TITLE, Kind.FACTS, Kind.PARAGRAPH), page.lines().stream().map(PageLine::kind).toList());
	}

	@Test
	void bracketsAreMarkedByDepthAlsoBehindAHangingNumber() {
		assertEquals("a0 [1 b1 [2 c2 ]2 ]1 d0", marked(set("1. a[b[c]]d\n")));
	}

	@Test
	void aBracketThatIsNeverClosedReachesToTheEndOfItsParagraph() {
		assertEquals("a0 [1 b1 c0", marked(set("a[b\n\nc\n")));
	}

	@Test
	void bracketsInNotesAreNone() {
		Page page = set("a {see [1]} b\n");
		Stretch note = page.stretches().stream().filter(stretch -> stretch.role() == Role.NOTE).findFirst().orElseThrow();
		assertEquals("{see [1]}", text(page, note));
		assertEquals(0, note.depth());
	}

	@Test
	void whatStandsInAnOptionKnowsIt() {
		Page page = set("Option 1:\n\n1. Urges;\n\nOption 2:\n\n1. Invites;\n");
		assertEquals(List.of(1, 1, 1, 1), page.lines().stream().map(PageLine::options).toList());
	}

	private static Page set(String draft) {
		return PageSetter.set(DraftLanguage.parse(draft));
	}

	private static String marked(Page page) {
		return String.join(" ", page.stretches().stream().filter(stretch -> stretch.role() != Role.NUMBER)
				.map(stretch -> text(page, stretch).strip() + stretch.depth()).toList());
	}

	private static String text(Page page, Stretch stretch) {
		return page.text().substring(stretch.start(), stretch.start() + stretch.length());
	}
}
