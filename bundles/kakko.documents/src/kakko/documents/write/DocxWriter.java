package kakko.documents.write;

import java.io.IOException;
import java.io.OutputStream;

import kakko.documents.internal.write.DocxPackage;

/**
 * Writes a document as a Word file (ECMA-376, transitional) with native revision marks, comments and automatic
 * numbers. Writes the XML itself: the small schema set that comes with POI lacks moves and most of the marks.
 */
public final class DocxWriter {

	private DocxWriter() {
	}

	/** Same document, same bytes. The stream stays open. */
	public static void write(Document document, OutputStream out) throws IOException {
		new DocxPackage(document, out).write();
	}
}
