package kakko.benchmark.cold;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Paragraphs typeset on A4, as plain as a negotiation draft: eleven points, numbered, a page number at the foot. */
public final class InventedPdf {

	private static final PDFont FONT = new PDType1Font(FontName.TIMES_ROMAN);
	private static final float SIZE = 11;
	private static final float LEADING = 14;
	private static final float MARGIN = 72;
	private static final int LINES_A_PAGE = 48;

	private InventedPdf() {
	}

	/** @return number of pages */
	public static int write(List<String> paragraphs, Path file) throws IOException {
		List<String> lines = new ArrayList<>();
		for (String paragraph : paragraphs) {
			lines.addAll(broken(paragraph));
			lines.add("");
		}
		try (PDDocument document = new PDDocument()) {
			for (int at = 0; at < lines.size(); at += LINES_A_PAGE) {
				page(document, lines.subList(at, Math.min(lines.size(), at + LINES_A_PAGE)));
			}
			document.save(file.toFile());
			return document.getNumberOfPages();
		}
	}

	private static void page(PDDocument document, List<String> lines) throws IOException {
		PDPage page = new PDPage(PDRectangle.A4);
		document.addPage(page);
		try (PDPageContentStream content = new PDPageContentStream(document, page)) {
			float height = PDRectangle.A4.getHeight() - MARGIN;
			for (String line : lines) {
				print(content, line, MARGIN, height);
				height -= LEADING;
			}
			print(content, String.valueOf(document.getNumberOfPages()), PDRectangle.A4.getWidth() / 2, MARGIN / 2);
		}
	}

	private static void print(PDPageContentStream content, String line, float x, float y) throws IOException {
		content.beginText();
		content.setFont(FONT, SIZE);
		content.newLineAtOffset(x, y);
		content.showText(line);
		content.endText();
	}

	private static List<String> broken(String paragraph) throws IOException {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		for (String word : paragraph.split(" ")) {
			if (FONT.getStringWidth(line + word) / 1000 * SIZE > PDRectangle.A4.getWidth() - 2 * MARGIN) {
				lines.add(line.toString().strip());
				line.setLength(0);
			}
			line.append(word).append(' ');
		}
		lines.add(line.toString().strip());
		return lines;
	}
}
