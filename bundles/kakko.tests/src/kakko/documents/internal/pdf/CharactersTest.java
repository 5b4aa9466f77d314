package kakko.documents.internal.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

class CharactersTest {

	@Test
	void ligaturesBecomeLetters() {
		assertEquals("efficient flow", Characters.typed("e\uFB03cient \uFB02ow"));
	}

	@Test
	void noBreakSpacesBecomeSpaces() {
		assertEquals("2 °C", Characters.typed("2\u00A0°C"));
	}

	@Test
	void aSoftHyphenAtTheLinesEndIsGone() {
		assertEquals(List.of("The capacity of all Parties to keep their rivers clean in the years to come is subject to an understanding, too."),
				new Press().wideFont().page().lines(72, 100, "The capacity of all Parties to keep their rivers clean in the years to come is subject to an under\u00AD", "standing, too.").texts());
	}

	@Test
	void wordsPrintedTwiceForBoldnessAreReadOnce() {
		assertEquals(List.of("Article 3"), new Press().page().text(72, 100, "Article 3").text(72.3, 100, "Article 3").texts());
	}

	@Test
	void hebrewIsReadFromRightToLeft() {
		String printed = new StringBuilder("הצדדים [חייבים] לשמור").reverse().toString().replace('[', '(').replace(']', '[').replace('(', ']');
		assertEquals(List.of("הצדדים [חייבים] לשמור"), new Press().wideFont().page().text(300, 100, printed).texts());
	}

	@Test
	void aHebrewWordStandsInAnEnglishLine() {
		assertEquals(List.of("the word שלום means peace"), new Press().wideFont().page().text(72, 100, "the word " + new StringBuilder("שלום").reverse() + " means peace").texts());
	}

	@Test
	void japaneseLinesAreJoinedWithoutASpace() {
		Press press = new Press().page();
		japanese(press, 100, "締約国は、共有する河川を［清潔に］保つものとし、その計画を毎年の会合において報告する", 10);
		japanese(press, 114, "ことを決定する。", 10);
		assertEquals(List.of("締約国は、共有する河川を［清潔に］保つものとし、その計画を毎年の会合において報告することを決定する。"), press.texts());
	}

	/** With a font that the file only names, as Japanese files often do. */
	private static void japanese(Press press, double y, String text, int size) {
		press.draw(content -> {
			content.beginText();
			content.setFont(new PDType1Font(FontName.HELVETICA), size);
			content.newLineAtOffset(72, (float) (842 - y));
			content.endText();
		});
		press.currentPage().getResources().getCOSObject().getCOSDictionary(COSName.FONT).setItem(COSName.getPDFName("J"), japaneseFont());
		press.draw(content -> {
			StringBuilder hex = new StringBuilder();
			for (char character : text.toCharArray()) {
				hex.append(String.format("%04X", (int) character));
			}
			content.appendRawCommands("BT /J " + size + " Tf 72 " + (842 - y) + " Td <" + hex + "> Tj ET\n");
		});
	}

	private static COSDictionary japaneseFont() {
		COSDictionary system = new COSDictionary();
		system.setItem(COSName.REGISTRY, new COSString("Adobe"));
		system.setItem(COSName.ORDERING, new COSString("Japan1"));
		system.setItem(COSName.SUPPLEMENT, COSInteger.get(6));
		COSDictionary descriptor = new COSDictionary();
		descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
		descriptor.setName(COSName.FONT_NAME, "Ryumin-Light");
		descriptor.setInt(COSName.FLAGS, 4);
		COSDictionary inner = new COSDictionary();
		inner.setItem(COSName.TYPE, COSName.FONT);
		inner.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
		inner.setName(COSName.BASE_FONT, "Ryumin-Light");
		inner.setItem(COSName.CIDSYSTEMINFO, system);
		inner.setItem(COSName.FONT_DESC, descriptor);
		inner.setInt(COSName.DW, 1000);
		COSDictionary font = new COSDictionary();
		font.setItem(COSName.TYPE, COSName.FONT);
		font.setItem(COSName.SUBTYPE, COSName.TYPE0);
		font.setName(COSName.BASE_FONT, "Ryumin-Light-UniJIS-UTF16-H");
		font.setName(COSName.ENCODING, "UniJIS-UTF16-H");
		font.setItem(COSName.DESCENDANT_FONTS, new COSArray(List.of(inner)));
		return font;
	}
}
