package kakko.documents.internal.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;

/** However a string is set, its characters stand where they are seen, and its words are told from each other. */
class LetteringTest {

	private static final String WORDS = "Recalls that seagrass meadows store carbon";
	private static final PDType1Font FONT = new PDType1Font(FontName.TIMES_ROMAN);
	private static final float SIZE = 10;

	private final Press press = new Press().page();

	private interface Setting {
		void of(PDPageContentStream content) throws IOException;
	}

	/** What the page says when text was set on it. */
	private List<String> set(Setting setting) {
		return press.draw(content -> {
			content.beginText();
			content.setFont(FONT, SIZE);
			setting.of(content);
			content.endText();
		}).texts();
	}

	@Test
	void narrowedAndSpacedLettersAreTheSameWords() {
		assertEquals(List.of(WORDS), set(content -> {
			content.newLineAtOffset(72, 700);
			content.setHorizontalScaling(60);
			content.setCharacterSpacing(0.5f);
			content.setWordSpacing(4);
			content.showText(WORDS);
		}));
	}

	@Test
	void wordsSetApartByTheirPlacesAloneAreWords() {
		assertEquals(List.of(WORDS), set(content -> {
			content.newLineAtOffset(72, 700);
			content.showTextWithPositioning(new Object[] { "Recalls", -250f, "that", -250f, "sea", 20f, "grass", -250f, "meadows", -250f, "store", -250f, "carbon" });
		}));
	}

	@Test
	void raisedLettersAreASuperscript() {
		assertEquals(List.of("of 12 km2 in all"), set(content -> {
			content.newLineAtOffset(72, 700);
			content.showText("of 12 km");
			content.setFont(FONT, SIZE * 0.6f);
			content.setTextRise(SIZE * 0.35f);
			content.showText("2");
			content.setTextRise(0);
			content.setFont(FONT, SIZE);
			content.showText(" in all");
		}));
	}

	@Test
	void whatIsShownOfThePageMayBeginAnywhere() {
		PDPage page = press.currentPage();
		page.setCropBox(new PDRectangle(60, 300, 400, 500));
		assertEquals(List.of(WORDS, "Decides to protect them."), set(content -> {
			content.newLineAtOffset(72, 700);
			content.showText(WORDS);
			content.newLineAtOffset(0, -40);
			content.showText("Decides to protect them.");
		}));
	}

	@Test
	void aPageThatIsTurnedIsReadAsItIsSeen() {
		press.currentPage().setRotation(90);
		assertEquals(List.of(WORDS, "Decides to protect them."), set(content -> {
			content.setTextMatrix(Matrix.getRotateInstance(Math.PI / 2, 100, 72));
			content.showText(WORDS);
			content.setTextMatrix(Matrix.getRotateInstance(Math.PI / 2, 140, 72));
			content.showText("Decides to protect them.");
		}));
	}

	@Test
	void aPageThatIsDrawnLargerIsReadAsItIsSeen() {
		assertEquals(List.of(WORDS, "Decides to protect them."), press.draw(content -> {
			content.transform(new Matrix(2, 0, 0, 2, 20, 10));
			content.beginText();
			content.setFont(FONT, SIZE / 2);
			content.newLineAtOffset(36, 350);
			content.showText(WORDS);
			content.newLineAtOffset(0, -20);
			content.showText("Decides to protect them.");
			content.endText();
		}).texts());
	}

	/** A double stroke looks bold: it is one letter. */
	@Test
	void whatIsDrawnTwiceAtItsPlaceIsReadOnce() {
		assertEquals(List.of(WORDS), set(content -> {
			content.newLineAtOffset(72, 700);
			content.showText(WORDS);
			content.newLineAtOffset(0.3f, 0.1f);
			content.showText(WORDS);
		}));
	}
}
