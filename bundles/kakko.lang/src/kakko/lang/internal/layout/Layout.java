package kakko.lang.internal.layout;

import static kakko.lang.internal.scan.Characters.BYTE_ORDER_MARK;

import java.util.stream.Collectors;

import kakko.model.drafts.Block;
import kakko.model.drafts.BlockKind;
import kakko.model.drafts.Draft;
import kakko.model.drafts.Gap;
import kakko.model.drafts.Piece;
import kakko.model.drafts.Text;

/**
 * What the blocks of a draft are and say, each seen by itself: kind, index, level, page, mark and text of the blocks,
 * offsets of their pieces, and the metadata of the head. Can be done again after pieces were changed.
 */
public final class Layout {

	private boolean atStart = true;
	private int index;
	private int page;

	private Layout() {
	}

	public static void lay(Draft draft) {
		Head.of("").describe(draft);
		Layout layout = new Layout();
		draft.getBlocks().forEach(block -> layout.lay(draft, block));
	}

	private void lay(Draft draft, Block block) {
		boolean empty = block.getPieces().stream().allMatch(Gap.class::isInstance);
		if (empty || atStart && isHead(draft, block)) {
			put(block, new BlockMarker(BlockKind.HEAD, 0, "", 0));
		} else {
			put(block, BlockMarker.of(start(block)));
		}
		atStart &= empty;
	}

	private static boolean isHead(Draft draft, Block block) {
		String characters = withoutByteOrderMark(characters(block));
		boolean head = Head.isHead(characters);
		if (head) {
			Head.of(characters).describe(draft);
		}
		return head;
	}

	private void put(Block block, BlockMarker marker) {
		int order = atStart && startsWithByteOrderMark(block) ? 1 : 0;
		block.setText(read(block, marker.length() + order));
		block.setNumberEnd(0);
		boolean option = marker.kind() == BlockKind.PARAGRAPH && LoneLabel.isIn(block);
		block.setKind(option ? BlockKind.OPTION : marker.kind());
		block.setLevel(marker.level());
		block.setMark(marker.mark());
		page = marker.kind() == BlockKind.PAGE ? BlockMarker.page(start(block)) : page;
		block.setPage(page);
		block.setIndex(isParagraph(marker.kind()) ? index++ : -1);
	}

	private static boolean isParagraph(BlockKind kind) {
		return kind != BlockKind.HEAD && kind != BlockKind.PAGE && kind != BlockKind.COMMENT;
	}

	private static String read(Block block, int markerLength) {
		ReaderText text = new ReaderText();
		int skip = markerLength;
		for (Piece piece : block.getPieces()) {
			if (piece instanceof Gap) {
				text.trim();
				piece.setOffset(text.length());
			} else {
				piece.setOffset(text.length());
				text.add(piece.getCharacters(), skip);
			}
			skip = 0;
		}
		text.trim();
		return text.toString();
	}

	/** The text a marker may stand in; a marker must not lean on a bracket. */
	private String start(Block block) {
		if (!(block.getPieces().getFirst() instanceof Text text)) {
			return "";
		}
		String start = atStart ? withoutByteOrderMark(text.getCharacters()) : text.getCharacters();
		boolean goesOn = block.getPieces().size() > 1 && !(block.getPieces().get(1) instanceof Gap);
		return goesOn ? start + "." : start;
	}

	private static String characters(Block block) {
		return block.getPieces().stream().filter(piece -> !(piece instanceof Gap)).map(Piece::getCharacters).collect(Collectors.joining());
	}

	private static boolean startsWithByteOrderMark(Block block) {
		return block.getPieces().getFirst().getCharacters().startsWith(String.valueOf(BYTE_ORDER_MARK));
	}

	private static String withoutByteOrderMark(String characters) {
		return !characters.isEmpty() && characters.charAt(0) == BYTE_ORDER_MARK ? characters.substring(1) : characters;
	}
}
