package kakko.ui.compare.copy;

import java.util.List;

import kakko.ui.compare.text.Passage;
import kakko.ui.compare.text.Piece;
import kakko.ui.copying.Html;

/** Passages as HTML, with styles on each element: word processors that are pasted into read no style sheets. */
final class CopiedHtml {

	private static final String DELETED = "<del style=\"color:#9b1c1c;text-decoration:line-through\">";
	private static final String INSERTED = "<ins style=\"color:#14632f;text-decoration:underline\">";
	private static final String MOVED = "<span style=\"color:#5b2a9d\">";
	private static final String LABEL = "<b>";

	private final StringBuilder html = new StringBuilder();

	String of(List<Passage> passages) {
		for (Passage passage : passages) {
			html.append("<p>");
			passage.pieces().forEach(this::add);
			html.append("</p>\n");
		}
		return html.toString();
	}

	private void add(Piece piece) {
		switch (piece.look()) {
		case DELETED, WEIGHTY_DELETED -> add(DELETED, piece.text(), "</del>");
		case INSERTED, WEIGHTY_INSERTED -> add(INSERTED, piece.text(), "</ins>");
		case MOVED -> add(MOVED, piece.text(), "</span>");
		case LABEL -> add(LABEL, piece.text(), "</b>");
		case PLAIN, QUIET, LIFTED -> add("", piece.text(), "");
		}
	}

	private void add(String begin, String text, String end) {
		html.append(begin).append(Html.escaped(text)).append(end);
	}
}
