package kakko.lang.place;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import kakko.lang.internal.layout.Layout;
import kakko.lang.internal.layout.Origins;
import kakko.model.drafts.Block;
import kakko.model.drafts.Draft;
import kakko.model.drafts.Gap;
import kakko.model.drafts.Piece;
import kakko.model.drafts.Text;

/**
 * The way between a place in what a reader sees of a block ({@code Block.text}) and the place in the draft text from which
 * it comes: markers, indentation, escapes, footnote calls and line ends are in the one and not in the other. Immutable; for
 * a draft as it was when this was made. All counts are UTF-16 units.
 */
public final class Offsets {

	/** A place in a block; {@code inText} counts in {@code Block.text}. */
	public record Place(Block block, int inText) {
	}

	private final Map<Block, Integer> places = new IdentityHashMap<>();
	private final List<Block> blocks;
	private final List<Origins> origins;
	/** Where each block begins; behind them, where the draft ends. */
	private final int[] starts;

	private Offsets(Draft draft) {
		blocks = List.copyOf(draft.getBlocks());
		origins = Layout.origins(draft);
		starts = new int[blocks.size() + 1];
		for (int i = 0; i < blocks.size(); i++) {
			places.put(blocks.get(i), i);
			starts[i + 1] = starts[i] + length(blocks.get(i));
		}
	}

	/** @param draft with its derived features */
	public static Offsets of(Draft draft) {
		return new Offsets(draft);
	}

	private static int length(Block block) {
		return block.getPieces().stream().mapToInt(piece -> piece.getCharacters().length()).sum();
	}

	/** Of the whole draft text. */
	public int length() {
		return starts[blocks.size()];
	}

	/** The place in the draft's list of blocks. */
	public int index(Block block) {
		return places.get(block);
	}

	/** Where a character of the block's text begins; behind the last one, where the words of the block end. */
	public int start(Block block, int inText) {
		int index = index(block);
		return starts[index] + origins.get(index).start(inText);
	}

	/** Behind the character in front of this place of the block's text. */
	public int end(Block block, int inText) {
		int index = index(block);
		return starts[index] + origins.get(index).end(inText);
	}

	/** What is written where a reader sees this stretch of the block's text. */
	public Range range(Block block, int from, int to) {
		int start = start(block, from);
		return new Range(start, from < to ? end(block, to) : start);
	}

	/** All of the block: with marker and indentation, without the blank lines behind it. */
	public Range range(Block block) {
		int index = index(block);
		List<Piece> pieces = block.getPieces();
		int gap = !pieces.isEmpty() && pieces.getLast() instanceof Gap ? pieces.getLast().getCharacters().length() : 0;
		return new Range(starts[index], starts[index + 1] - gap);
	}

	/** The words of the block: without marker and indentation. */
	public Range words(Block block) {
		return range(block, 0, block.getText().length());
	}

	public Range range(Piece piece) {
		Block block = (Block) piece.eContainer();
		int start = piece instanceof Text || piece instanceof Gap ? behindPieces(block, piece) : start(block, piece.getOffset());
		return new Range(start, start + piece.getCharacters().length());
	}

	/** What words begin with may be nothing that is read: only the pieces in front tell where they begin. */
	private int behindPieces(Block block, Piece piece) {
		int at = starts[index(block)];
		for (Piece before : block.getPieces().subList(0, block.getPieces().indexOf(piece))) {
			at += before.getCharacters().length();
		}
		return at;
	}

	/** The block around an offset of the draft text (blank lines belong to the block before them), and the place in its text that is nearest. */
	public Place place(int offset) {
		if (blocks.isEmpty() || offset < 0 || offset > length()) {
			throw new IllegalArgumentException("no place in the draft: " + offset);
		}
		int index = blockAt(offset);
		return new Place(blocks.get(index), origins.get(index).seen(offset - starts[index]));
	}

	private int blockAt(int offset) {
		int low = 0;
		int high = blocks.size() - 1;
		while (low < high) {
			int middle = (low + high + 1) >>> 1;
			if (starts[middle] <= offset) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return low;
	}
}
