package kakko.documents.internal.text;

/**
 * A paragraph of a plain text file.
 *
 * @param text   as it stands in the file, without the white space around it; lines end in {@code \n}
 * @param indent white space before its first line
 * @param page   from 1, counted by form feeds; 0 in a file that has none
 */
record TextParagraph(String text, String indent, int page) {

	boolean isFirstOfPage(TextParagraph before) {
		return before != null && page > before.page;
	}
}
