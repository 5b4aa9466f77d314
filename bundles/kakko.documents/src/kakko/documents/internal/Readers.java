package kakko.documents.internal;

import kakko.documents.Format;
import kakko.documents.internal.docx.DocxReader;
import kakko.documents.internal.pdf.PdfReader;
import kakko.documents.internal.text.HtmlReader;
import kakko.documents.internal.text.MarkdownReader;
import kakko.documents.internal.text.TextReader;

/** Which reader reads which format. */
public final class Readers {

	private Readers() {
	}

	/** A fresh reader for one file. */
	public static Reader of(Format format) {
		return switch (format) {
		case DOCX -> new DocxReader();
		case PDF -> new PdfReader();
		case TEXT -> new TextReader();
		case HTML -> new HtmlReader();
		case MARKDOWN -> new MarkdownReader();
		default -> throw new UnsupportedOperationException(format + " has no reader yet");
		};
	}
}
