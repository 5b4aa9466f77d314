package kakko.lang.structure;

import java.util.ArrayList;
import java.util.List;

import kakko.model.drafts.Block;
import kakko.model.drafts.Note;
import kakko.model.drafts.Piece;

/** Where pieces stand in the text of their block. */
final class Pieces {

	record Range(int start, int end) {
	}

	private Pieces() {
	}

	static List<Range> notes(Block block) {
		List<Range> notes = new ArrayList<>();
		List<Piece> pieces = block.getPieces();
		for (int i = 0; i < pieces.size(); i++) {
			if (pieces.get(i) instanceof Note note) {
				notes.add(new Range(note.getOffset(), i + 1 < pieces.size() ? pieces.get(i + 1).getOffset() : block.getText().length()));
			}
		}
		return notes;
	}

	static Block block(Piece piece) {
		return (Block) piece.eContainer();
	}
}
