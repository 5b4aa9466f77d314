package kakko.documents.internal.pdf;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.eclipse.core.runtime.IProgressMonitor;

import kakko.documents.UnreadableDocument;

/** A PDF file from outside: opened with care, refused in one sentence when it is locked, damaged or a trap. */
final class PdfFile {

	/** How much of a file's end is searched for its end mark; some programs write rubbish behind it. */
	private static final int TAIL = 4096;
	/** Bytes of unpacked streams that are kept in memory, more on disk. */
	private static final long MEMORY = 64L << 20;

	private final Path file;

	PdfFile(Path file) {
		this.file = file;
	}

	List<Sheet> sheets(IProgressMonitor monitor) throws IOException {
		if (!tail().contains("%%EOF") && !tail().contains("startxref")) {
			throw new UnreadableDocument(file, "truncatedPdf");
		}
		int pages = opened(this::pages);
		monitor.beginTask(String.valueOf(file.getFileName()), pages);
		return new Stretches(pages).read(stretch -> opened(document -> new GlyphCollector(document, stretch, monitor).collect()));
	}

	/** What is done with the file while it is open. */
	private interface Use<T> {

		T of(PDDocument document) throws IOException;
	}

	private <T> T opened(Use<T> use) throws IOException {
		SubstituteFonts.use();
		try (PDDocument document = Loader.loadPDF(file.toFile(), "", null, null, MemoryUsageSetting.setupMixed(MEMORY).streamCache)) {
			return use.of(document);
		} catch (InvalidPasswordException locked) {
			throw UnreadableDocument.because(locked, file, "lockedPdf");
		} catch (UnreadableDocument known) {
			throw known;
		} catch (IOException | IllegalArgumentException | ClassCastException damage) {
			throw UnreadableDocument.because(damage, file, "brokenPdf", String.valueOf(damage.getMessage()));
		} catch (GlyphCollector.Trap | OutOfMemoryError | StackOverflowError trap) {
			throw UnreadableDocument.because(trap, file, "bombPdf");
		}
	}

	private int pages(PDDocument document) throws UnreadableDocument {
		if (!document.getCurrentAccessPermission().canExtractContent()) {
			throw new UnreadableDocument(file, "forbiddenPdf");
		}
		if (document.getNumberOfPages() < 1) {
			throw new UnreadableDocument(file, "noPages");
		}
		return document.getNumberOfPages();
	}

	private String tail() throws IOException {
		try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
			byte[] tail = new byte[(int) Math.min(TAIL, bytes.length())];
			bytes.seek(bytes.length() - tail.length);
			bytes.readFully(tail);
			return new String(tail, StandardCharsets.ISO_8859_1);
		}
	}
}
