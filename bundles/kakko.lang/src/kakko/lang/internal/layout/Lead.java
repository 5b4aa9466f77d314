package kakko.lang.internal.layout;

import static kakko.lang.internal.scan.Characters.BYTE_ORDER_MARK;

import java.util.List;
import java.util.stream.Collectors;

import kakko.model.drafts.Block;
import kakko.model.drafts.Gap;
import kakko.model.drafts.Piece;
import kakko.model.drafts.Text;

/** How the characters of a block begin; a byte order mark at the start of the draft is none of them. */
record Lead(List<Piece> pieces, int skip) {

	/** Stands for what follows: a marker that leans on a bracket or note is none. */
	private static final String MORE = ".";

	static Lead of(Block block, boolean atStart) {
		List<Piece> pieces = block.getPieces().stream().filter(piece -> !(piece instanceof Gap)).toList();
		boolean mark = atStart && !pieces.isEmpty() && pieces.getFirst().getCharacters().indexOf(BYTE_ORDER_MARK) == 0;
		return new Lead(pieces, mark ? 1 : 0);
	}

	/** The text in which a marker may stand. */
	String start() {
		if (pieces.isEmpty() || !(pieces.getFirst() instanceof Text text)) {
			return "";
		}
		return text.getCharacters().substring(skip) + (pieces.size() > 1 ? MORE : "");
	}

	/** All characters of the block but its gap. */
	String all() {
		return pieces.stream().map(Piece::getCharacters).collect(Collectors.joining()).substring(skip);
	}
}
