package kakko.documents.internal.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.eclipse.core.runtime.NullProgressMonitor;

import kakko.documents.ReadChoices;
import kakko.documents.internal.Manuscript;
import kakko.documents.internal.Manuscript.Passage;

/** Prints test pages: A4, points from the upper left corner, 10 point text unless told otherwise. */
final class Press {

	static final double PITCH = 12;

	final PDDocument document = new PDDocument();
	private PDPage page;
	private PDFont font = new PDType1Font(FontName.TIMES_ROMAN);
	private double size = 10;

	Press page() {
		page = new PDPage(PDRectangle.A4);
		document.addPage(page);
		return this;
	}

	PDPage currentPage() {
		return page;
	}

	Press font(FontName name) {
		font = new PDType1Font(name);
		return this;
	}

	Press font(PDFont other) {
		font = other;
		return this;
	}

	/** A font with ligatures, Hebrew and Greek. */
	Press wideFont() {
		try (InputStream file = PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
			font = PDType0Font.load(document, file);
			return this;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	Press size(double points) {
		size = points;
		return this;
	}

	/** Lines one below the other. */
	Press lines(double x, double y, String... lines) {
		for (int i = 0; i < lines.length; i++) {
			text(x, y + i * PITCH, lines[i]);
		}
		return this;
	}

	/** A numbered paragraph with hanging indent: the number at 72, the text at 100. */
	Press numbered(double y, String number, String... lines) {
		return text(72, y, number).lines(100, y, lines);
	}

	Press text(double x, double y, String text) {
		return draw(content -> {
			content.beginText();
			content.setFont(font, (float) size);
			content.newLineAtOffset((float) x, (float) (PDRectangle.A4.getHeight() - y));
			content.showText(text);
			content.endText();
		});
	}

	/** A small raised mark right behind words printed at this place. */
	Press superscript(double x, double y, String words, String mark) {
		double usual = size;
		double end = x + width(words);
		return size(usual * 0.6).text(end, y - usual * 0.4, mark).size(usual);
	}

	double width(String words) {
		try {
			return font.getStringWidth(words) / 1000 * size;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	Press rule(double x1, double y1, double x2, double y2) {
		return draw(content -> {
			content.moveTo((float) x1, (float) (PDRectangle.A4.getHeight() - y1));
			content.lineTo((float) x2, (float) (PDRectangle.A4.getHeight() - y2));
			content.stroke();
		});
	}

	Press box(double left, double top, double right, double bottom) {
		return rule(left, top, right, top).rule(left, bottom, right, bottom).rule(left, top, left, bottom).rule(right, top, right, bottom);
	}

	interface Drawing {
		void on(PDPageContentStream content) throws IOException;
	}

	Press draw(Drawing drawing) {
		try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, true)) {
			drawing.on(content);
			return this;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	Manuscript read() {
		try {
			Path file = Files.createTempFile("press", ".pdf");
			document.save(file.toFile());
			document.close();
			Manuscript manuscript = read(file);
			Files.delete(file);
			return manuscript;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static Manuscript read(Path file) throws IOException {
		return new PdfReader().read(file, ReadChoices.DEFAULT, new NullProgressMonitor());
	}

	/** What the pages say, a string a passage. */
	List<String> texts() {
		return read().passages.stream().map(Passage::text).toList();
	}
}
