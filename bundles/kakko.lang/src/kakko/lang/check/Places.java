package kakko.lang.check;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import kakko.model.drafts.Block;
import kakko.model.drafts.Draft;
import kakko.model.drafts.Gap;
import kakko.model.drafts.Piece;

/** Where the pieces of a draft stand in its draft text, and small questions about places. */
final class Places {

	private static final int LONGEST_QUOTE = 60;

	private final Map<Block, Integer> blocks = new IdentityHashMap<>();
	/** Of the pieces of those blocks that somebody asked about. */
	private final Map<Piece, Integer> starts = new IdentityHashMap<>();

	Places(Draft draft) {
		int at = 0;
		for (Block block : draft.getBlocks()) {
			blocks.put(block, at);
			for (Piece piece : block.getPieces()) {
				at += piece.getCharacters().length();
			}
		}
	}

	int start(Piece piece) {
		Integer start = starts.get(piece);
		return start != null ? start : startInBlock(piece);
	}

	private int startInBlock(Piece asked) {
		int at = blocks.get(block(asked));
		for (Piece piece : block(asked).getPieces()) {
			starts.put(piece, at);
			at += piece.getCharacters().length();
		}
		return starts.get(asked);
	}

	int end(Piece piece) {
		return start(piece) + piece.getCharacters().length();
	}

	/** Behind the last character of the block, before the blank lines. */
	int end(Block block) {
		Piece last = block.getPieces().getLast();
		return last instanceof Gap ? start(last) : end(last);
	}

	static Block block(Piece piece) {
		return (Block) piece.eContainer();
	}

	static List<Block> paragraphs(Draft draft) {
		return draft.getBlocks().stream().filter(block -> block.getIndex() >= 0).toList();
	}

	/** The words at a place, shortened for a message. */
	static String quote(String text, int start, int end) {
		String words = text.substring(start, end).strip().replaceAll("\\s+", " ");
		return words.length() <= LONGEST_QUOTE ? words : words.substring(0, LONGEST_QUOTE).stripTrailing() + "…";
	}
}
