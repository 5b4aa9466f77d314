package kakko.documents.internal.pdf;

import java.util.ArrayList;
import java.util.List;

/** A footnote: its mark, and its lines from the foot of one page or more. */
final class Note {

	final String mark;
	final int page;
	final List<Line> lines = new ArrayList<>();
	/** Where the words begin in the first line, behind the mark. */
	final int start;

	Note(String mark, Line first, int start) {
		this.mark = mark;
		this.page = first.page;
		this.start = start;
		lines.add(first);
	}
}
