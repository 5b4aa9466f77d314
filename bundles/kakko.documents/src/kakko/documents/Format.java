package kakko.documents;

/** Formats that can be read. */
public enum Format {
	DRAFT, DOCX, PDF, HTML, MARKDOWN, TEXT
}
