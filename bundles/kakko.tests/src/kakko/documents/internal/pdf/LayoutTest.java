package kakko.documents.internal.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class LayoutTest {

	@Test
	void columnsAreReadOneAfterTheOther() {
		Press press = new Press().page().text(72, 80, "Draft decision on rivers, prepared by the facilitators of the group on their own responsibility")
				.lines(72, 110, "The Parties shall keep the rivers", "they share clean, and shall tell", "each other of [any][every] change in", "the flow of these rivers that they", "come to know of.")
				.lines(310, 110, "They shall meet once in a year at", "one of the rivers, in the order of", "their names, and shall look at what", "has become of the plans that they", "have made.");
		assertEquals(List.of("Draft decision on rivers, prepared by the facilitators of the group on their own responsibility",
				"The Parties shall keep the rivers they share clean, and shall tell each other of [any][every] change in the flow of these rivers that they come to know of.",
				"They shall meet once in a year at one of the rivers, in the order of their names, and shall look at what has become of the plans that they have made."),
				press.texts());
	}

	@Test
	void aParagraphGoesOnInTheNextColumn() {
		Press press = new Press().page()
				.lines(72, 110, "The Parties shall keep the rivers", "they share clean, and shall tell", "each other of [any][every] change in", "the flow of these rivers that they")
				.lines(310, 110, "come to know of, without any delay,", "and shall meet once in a year at", "one of the rivers, in the order of", "their names.");
		assertEquals(1, press.texts().size());
	}

	@Test
	void numbersInFrontOfParagraphsAreNoColumn() {
		Press press = new Press().page();
		for (int i = 1; i <= 6; i++) {
			press.numbered(100 + 12 * i, i + ".", "River number " + i + " is kept clean by the Parties that share it.");
		}
		assertEquals("3. River number 3 is kept clean by the Parties that share it.", press.texts().get(2));
	}

	@Test
	void textTurnedAgainstThePageIsKeptBehindItsText() {
		Press press = new Press().page().lines(72, 110, "The Parties shall keep the rivers clean.").draw(content -> {
			content.beginText();
			content.setFont(new org.apache.pdfbox.pdmodel.font.PDType1Font(org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName.HELVETICA), 10);
			content.setTextMatrix(org.apache.pdfbox.util.Matrix.getRotateInstance(Math.PI / 2, 40, 300));
			content.showText("Embargoed until noon");
			content.endText();
		});
		assertEquals(List.of("The Parties shall keep the rivers clean.", "Embargoed until noon"), press.texts());
	}
}
