package kakko.ui.compare.copy;

import java.util.List;

import kakko.ui.compare.text.Passage;
import kakko.ui.compare.text.Piece;
import kakko.ui.copying.Rtf;

/** Passages in the Rich Text Format. */
final class CopiedRtf {

	private static final String HEAD = "{\\rtf1\\ansi\\uc1{\\colortbl;\\red155\\green28\\blue28;\\red20\\green99\\blue47;\\red91\\green42\\blue157;}";

	private final StringBuilder rtf = new StringBuilder(HEAD);

	String of(List<Passage> passages) {
		for (Passage passage : passages) {
			passage.pieces().forEach(this::add);
			rtf.append("\\par\n");
		}
		return rtf.append('}').toString();
	}

	private void add(Piece piece) {
		rtf.append('{').append(switch (piece.look()) {
		case DELETED, WEIGHTY_DELETED -> "\\cf1\\strike ";
		case INSERTED, WEIGHTY_INSERTED -> "\\cf2\\ul ";
		case MOVED -> "\\cf3 ";
		case LABEL -> "\\b ";
		case PLAIN, QUIET, LIFTED -> "";
		});
		rtf.append(Rtf.escaped(piece.text())).append('}');
	}
}
