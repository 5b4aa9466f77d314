package kakko.documents.internal.pdf;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Finds pages that are pictures of text. A page without text that a picture covers by half or more is one; the first and
 * the last page may be covers if there is text between them. A blank page is none.
 */
final class Scans {

	private static final double COVERED = 0.5;

	private Scans() {
	}

	/** @return numbers of the pages whose text can't be read, from 1 */
	static List<Integer> of(List<Sheet> sheets) {
		boolean text = sheets.stream().anyMatch(sheet -> !sheet.empty());
		return sheets.stream().filter(sheet -> sheet.empty() && (!text || sheet.pictures() >= COVERED && !cover(sheet, sheets))).map(Sheet::number).toList();
	}

	private static boolean cover(Sheet sheet, List<Sheet> sheets) {
		return sheet.number() == 1 || sheet.number() == sheets.size();
	}

	/** Pages as one writes them: 1–3, 7. */
	static String spell(List<Integer> pages) {
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
