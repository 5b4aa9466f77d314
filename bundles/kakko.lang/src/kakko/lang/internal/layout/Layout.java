package kakko.lang.internal.layout;

import kakko.model.drafts.Block;
import kakko.model.drafts.BlockKind;
import kakko.model.drafts.Draft;
import kakko.model.drafts.Gap;
import kakko.model.drafts.Piece;

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
		Lead lead = Lead.of(block, atStart);
		boolean empty = block.getPieces().stream().allMatch(Gap.class::isInstance);
		boolean head = atStart && !empty && Head.isHead(lead.all());
		if (head) {
			Head.of(lead.all()).describe(draft);
		}
		put(block, lead, empty || head ? new BlockMarker(BlockKind.HEAD, 0, "", 0) : BlockMarker.of(lead.start()));
		atStart &= empty;
	}

	private void put(Block block, Lead lead, BlockMarker marker) {
		block.setText(read(block, lead.skip() + marker.length()));
		block.setNumberEnd(0);
		boolean option = marker.kind() == BlockKind.PARAGRAPH && LoneLabel.isIn(block);
		block.setKind(option ? BlockKind.OPTION : marker.kind());
		block.setLevel(marker.level());
		block.setMark(marker.mark());
		page = marker.kind() == BlockKind.PAGE ? BlockMarker.page(lead.start()) : page;
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
}
