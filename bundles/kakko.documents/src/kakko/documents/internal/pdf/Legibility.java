package kakko.documents.internal.pdf;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import kakko.documents.UnreadableDocument;

/**
 * Refuses files with pages nobody can read the text of. A page without text that a picture covers by half or more is a
 * scan; yet the first and the last page may be covers where other pages have text, and a blank page is no error.
 */
final class Legibility {

	private static final double COVERED = 0.5;
	/** Share of a page's characters that may be unknown: ornaments, a formula. */
	private static final double FEW = 0.3;

	private Legibility() {
	}

	/** @throws UnreadableDocument naming the pages */
	static void check(Path file, List<Sheet> sheets) throws UnreadableDocument {
		refuse(file, sheets, sheet -> sheet.unknown() > FEW, "unknownLetters");
		boolean anyText = sheets.stream().anyMatch(sheet -> !sheet.empty());
		refuse(file, sheets, sheet -> sheet.empty() && sheet.pictures() >= COVERED && !(anyText && cover(sheet, sheets)), "pictures");
		refuse(file, sheets, sheet -> !anyText, "noText");
	}

	private static void refuse(Path file, List<Sheet> sheets, Predicate<Sheet> illegible, String reason) throws UnreadableDocument {
		List<Integer> pages = sheets.stream().filter(illegible).map(Sheet::number).toList();
		if (!pages.isEmpty()) {
			throw new UnreadableDocument(file, reason, pages.size(), spelt(pages));
		}
	}

	private static boolean cover(Sheet sheet, List<Sheet> sheets) {
		return sheet.number() == 1 || sheet.number() == sheets.size();
	}

	/** Pages as one writes them: 1–3, 7. */
	private static String spelt(List<Integer> pages) {
		return pages.stream().filter(page -> !pages.contains(page - 1)).map(page -> range(page, pages)).collect(Collectors.joining(", "));
	}

	private static String range(int first, List<Integer> pages) {
		int last = first;
		while (pages.contains(last + 1)) {
			last++;
		}
		return first == last ? "" + first : first + "–" + last;
	}
}
