package kakko.documents.internal.docx;

import static kakko.documents.internal.docx.WordFixture.item;
import static kakko.documents.internal.docx.WordFixture.p;
import static kakko.documents.internal.docx.WordFixture.r;
import static kakko.documents.internal.docx.WordFixture.styled;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Automatic numbers are what Word prints. */
class ListNumbersTest {

	private static final String DECISION = abstractList(0, level(0, "decimal", "%1."), level(1, "lowerLetter", "(%2)"), level(2, "lowerRoman", "(%3)"));

	@Test
	void levelsCountAndRestartBelowTheirParents() {
		assertEquals("""
				1. Decides:
				  (a) Scope;
				  (b) Timing:
				    (i) Early;
				    (ii) Late;
				2. Requests:
				  (a) A report.
				""", new WordFixture(item(1, 0, "Decides:") + item(1, 1, "Scope;") + item(1, 1, "Timing:") + item(1, 2, "Early;") + item(1, 2, "Late;")
				+ item(1, 0, "Requests:") + item(1, 1, "A report.")).numbering(DECISION + list(1, 0, "")).lines());
	}

	@Test
	void listsOfTheSameAbstractListCountOn() {
		assertEquals("1. A\n2. B\n3. C\n",
				new WordFixture(item(1, 0, "A") + item(2, 0, "B") + item(1, 0, "C")).numbering(DECISION + list(1, 0, "") + list(2, 0, "")).lines());
	}

	@Test
	void startOverrideBeginsAnewOnce() {
		String again = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>";
		assertEquals("1. A\n5. B\n6. C\n7. D\n", new WordFixture(item(1, 0, "A") + item(2, 0, "B") + item(2, 0, "C") + item(1, 0, "D"))
				.numbering(DECISION + list(1, 0, "") + list(2, 0, again)).lines());
	}

	@Test
	void overriddenLevelPrintsItsOwnWay() {
		String other = "<w:lvlOverride w:ilvl=\"0\">" + level(0, "upperRoman", "%1)") + "</w:lvlOverride>";
		assertEquals("I) A\nII) B\n", new WordFixture(item(1, 0, "A") + item(1, 0, "B")).numbering(DECISION + list(1, 0, other)).lines());
	}

	@Test
	void levelThatNeverRestarts() {
		String annexes = abstractList(0, level(0, "upperRoman", "%1."), level(1, "decimal", "%2.", "<w:lvlRestart w:val=\"0\"/>"));
		assertEquals("I. A\n  1. a\nII. B\n  2. b\n",
				new WordFixture(item(1, 0, "A") + item(1, 1, "a") + item(1, 0, "B") + item(1, 1, "b")).numbering(annexes + list(1, 0, "")).lines());
	}

	@Test
	void levelThatRestartsOnlyAfterTheHighest() {
		String articles = abstractList(0, level(0, "decimal", "%1."), level(1, "decimal", "%1.%2"), level(2, "lowerLetter", "%3)", "<w:lvlRestart w:val=\"1\"/>"));
		assertEquals("1. A\n  1.1 B\n    a) C\n  1.2 D\n    b) E\n2. F\n    a) G\n", new WordFixture(item(1, 0, "A") + item(1, 1, "B") + item(1, 2, "C")
				+ item(1, 1, "D") + item(1, 2, "E") + item(1, 0, "F") + item(1, 2, "G")).numbering(articles + list(1, 0, "")).lines());
	}

	@Test
	void legalNumberingPrintsUpperLevelsAsDecimals() {
		String articles = abstractList(0, level(0, "upperRoman", "Article %1"), level(1, "decimal", "%1.%2", "<w:isLgl/>"));
		assertEquals("Article I Use\n  1.1 Parties\n", new WordFixture(item(1, 0, "Use") + item(1, 1, "Parties")).numbering(articles + list(1, 0, "")).lines());
	}

	@Test
	void levelThatHasNotComeYetCountsAsNone() {
		String outline = abstractList(0, level(0, "decimal", "%1."), level(1, "decimal", "%1.%2"));
		assertEquals("  0.1 Before\n1. First\n  1.1 Behind\n", new WordFixture(item(1, 1, "Before") + item(1, 0, "First") + item(1, 1, "Behind")).numbering(outline + list(1, 0, "")).lines());
	}

	@Test
	void numberBelongsToTheStyleAndItsLevelToo() {
		String numbering = abstractList(0, level(0, "decimal", "%1.", "<w:pStyle w:val=\"Para\"/>"), level(1, "lowerLetter", "(%2)", "<w:pStyle w:val=\"Sub\"/>")) + list(7, 0, "");
		String styles = style("Para", "Single Txt", "", "<w:numPr><w:numId w:val=\"7\"/></w:numPr>") + style("Sub", "Single Txt 2", "Para", "<w:numPr><w:ilvl w:val=\"1\"/></w:numPr>");
		assertEquals("1. A\n  (a) B\n2. C\n", new WordFixture(styled("Para", "A") + styled("Sub", "B") + styled("Para", "C")).numbering(numbering).styles(styles).lines());
	}

	@Test
	void listZeroTakesTheNumberOfTheStyleAway() {
		String styles = style("Para", "Single Txt", "", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>");
		String unnumbered = p("<w:pStyle w:val=\"Para\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"0\"/></w:numPr>", r("B"));
		assertEquals("1. A\nB\n2. C\n", new WordFixture(styled("Para", "A") + unnumbered + styled("Para", "C")).numbering(DECISION + list(1, 0, "")).styles(styles).lines());
	}

	@Test
	void listStyleLeadsToTheListThatHasTheLevels() {
		String linked = "<w:abstractNum w:abstractNumId=\"3\"><w:numStyleLink w:val=\"Notes\"/></w:abstractNum>";
		String styles = style("Notes", "Notes", "", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>").replace("paragraph", "numbering");
		assertEquals("1. A\n", new WordFixture(item(2, 0, "A")).numbering(DECISION + linked + list(1, 0, "") + list(2, 3, "")).styles(styles).lines());
	}

	@Test
	void bulletsOfPictureFontsAreReadable() {
		String bullets = abstractList(0, level(0, "bullet", "\uF0B7", "<w:rPr><w:rFonts w:ascii=\"Symbol\"/></w:rPr>"), level(1, "bullet", "–"));
		assertEquals("• A\n  – B\n", new WordFixture(item(1, 0, "A") + item(1, 1, "B") + item(1, 0, "")).numbering(bullets + list(1, 0, "")).lines());
	}

	@Test
	void numberWithoutSpaceBehindIt() {
		assertEquals("1.A\n", new WordFixture(item(1, 0, "A")).numbering(abstractList(0, level(0, "decimal", "%1.", "<w:suff w:val=\"nothing\"/>")) + list(1, 0, "")).lines());
	}

	@Test
	void emptyParagraphStillHasItsNumber() {
		assertEquals("1. A\n2.\n3. C\n", new WordFixture(item(1, 0, "A") + item(1, 0, "") + item(1, 0, "C")).numbering(DECISION + list(1, 0, "")).lines());
	}

	@Test
	void listThatIsNotThereHasNoNumber() {
		assertEquals("A\n", new WordFixture(item(9, 0, "A")).numbering(DECISION + list(1, 0, "")).lines());
	}

	private static String abstractList(int id, String... levels) {
		return "<w:abstractNum w:abstractNumId=\"" + id + "\">" + String.join("", levels) + "</w:abstractNum>";
	}

	private static String level(int index, String format, String text, String... more) {
		return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/>%s</w:lvl>".formatted(index, format, text, String.join("", more));
	}

	private static String list(int id, int abstractList, String overrides) {
		return "<w:num w:numId=\"%d\"><w:abstractNumId w:val=\"%d\"/>%s</w:num>".formatted(id, abstractList, overrides);
	}

	private static String style(String id, String name, String basedOn, String properties) {
		return "<w:style w:type=\"paragraph\" w:styleId=\"%s\"><w:name w:val=\"%s\"/><w:basedOn w:val=\"%s\"/><w:pPr>%s</w:pPr></w:style>".formatted(id, name, basedOn, properties);
	}
}
