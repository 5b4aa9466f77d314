package kakko.documents.internal.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kakko.documents.UnreadableDocument;

class UnreadablePdfTest {

	@TempDir
	Path folder;

	private String refusal(Path file) {
		return assertTimeoutPreemptively(Duration.ofSeconds(60), () -> assertThrows(UnreadableDocument.class, () -> Press.read(file)).getMessage());
	}

	private Path save(PDDocument document) throws IOException {
		Path file = folder.resolve("draft.pdf");
		document.save(file.toFile());
		document.close();
		return file;
	}

	private static Press text() {
		return new Press().page().text(72, 100, "The Parties agree.");
	}

	private static Press scan(Press press) throws IOException {
		press.page();
		PDImageXObject picture = LosslessFactory.createFromImage(press.document, new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY));
		return press.draw(content -> content.drawImage(picture, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight()));
	}

	@Test
	void aLockedFile() throws IOException {
		PDDocument document = text().document;
		document.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
		assertEquals("draft.pdf: the PDF is locked with a password; open it with the password and save it without one.", refusal(save(document)));
	}

	@Test
	void aFileThatForbidsCopyingItsText() throws IOException {
		PDDocument document = text().document;
		AccessPermission permission = new AccessPermission();
		permission.setCanExtractContent(false);
		document.protect(new StandardProtectionPolicy("owner", "", permission));
		assertEquals("draft.pdf: the PDF forbids taking its text out; ask for a copy without this protection.", refusal(save(document)));
	}

	@Test
	void aFileThatBreaksOff() throws IOException {
		Path file = save(text().document);
		byte[] bytes = Files.readAllBytes(file);
		Files.write(file, Arrays.copyOf(bytes, bytes.length * 2 / 3));
		assertEquals("draft.pdf: the PDF is cut off: its end is missing; ask for it again.", refusal(file));
	}

	@Test
	void rubbishBehindAPdfSign() throws IOException {
		Path file = folder.resolve("draft.pdf");
		Files.writeString(file, "%PDF-1.7\nrubbish\nstartxref\n99999\n%%EOF\n");
		assertEquals("draft.pdf: the PDF is damaged", refusal(file).replaceAll(" \\(.*", ""));
	}

	@Test
	void aFileWithoutPages() throws IOException {
		assertEquals("draft.pdf: the PDF has no pages; ask for it again.", refusal(save(new PDDocument())));
	}

	@Test
	void scannedPagesAreNamed() throws IOException {
		Press press = scan(scan(text()));
		press.page().text(72, 100, "They meet again.");
		assertEquals("draft.pdf: no text on pages 2–3, only a picture of it; run text recognition (OCR) on the file first.", refusal(save(press.document)));
	}

	@Test
	void aWhollyScannedFile() throws IOException {
		assertEquals("draft.pdf: no text on page 1, only a picture of it; run text recognition (OCR) on the file first.", refusal(save(scan(new Press()).document)));
	}

	@Test
	void aCoverPictureAndABlankPageAreNoError() throws IOException {
		Press press = scan(new Press()).page().page().text(72, 100, "The Parties agree.");
		assertEquals(3, Press.read(save(press.document)).passages.get(0).page());
	}

	@Test
	void formsThatDrawFormsWithoutEnd() throws IOException {
		PDDocument document = new PDDocument();
		PDPage page = new PDPage();
		document.addPage(page);
		PDFormXObject inner = null;
		for (int depth = 0; depth < 20; depth++) {
			PDFormXObject form = new PDFormXObject(document);
			form.setBBox(PDRectangle.A4);
			form.setResources(new PDResources());
			try (var out = form.getStream().createOutputStream()) {
				out.write((inner == null ? "" : "/F Do ".repeat(10)).getBytes());
			}
			if (inner != null) {
				form.getResources().put(COSName.getPDFName("F"), inner);
			}
			inner = form;
		}
		page.setResources(new PDResources());
		page.getResources().put(COSName.getPDFName("F"), inner);
		PDStream content = new PDStream(document);
		try (var out = content.createOutputStream()) {
			out.write("/F Do".getBytes());
		}
		page.setContents(content);
		assertEquals("draft.pdf: the PDF unpacks to more than is safe to read; ask where it comes from, or print it to PDF again.", refusal(save(document)));
	}
}
