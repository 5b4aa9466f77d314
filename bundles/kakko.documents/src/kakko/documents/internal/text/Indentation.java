package kakko.documents.internal.text;

import java.util.List;

/**
 * Levels from the white space before paragraphs: a tab is one level; spaces count in steps of the smallest indentation the file uses.
 *
 * @param step spaces of one level, at least 2 (one space is a slip)
 */
record Indentation(int step) {

	private static final int DEEPEST = 9;

	static Indentation of(List<TextParagraph> paragraphs) {
		return new Indentation(paragraphs.stream().mapToInt(Indentation::spaces).filter(spaces -> spaces > 1).min().orElse(2));
	}

	int level(TextParagraph paragraph) {
		int tabs = (int) paragraph.indent().chars().filter(c -> c == '\t').count();
		return Math.min(tabs + spaces(paragraph) / step, DEEPEST);
	}

	private static int spaces(TextParagraph paragraph) {
		return (int) paragraph.indent().chars().filter(c -> c == ' ').count();
	}
}
