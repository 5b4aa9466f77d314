package kakko.documents.internal.write;

/** Namespaces, content types and relationship types of a Word file (ECMA-376, transitional). */
final class Names {

	static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
	static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
	static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
	static final String CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
	static final String CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
	static final String RELATION_TO_CORE = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
	static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

	private Names() {
	}
}
