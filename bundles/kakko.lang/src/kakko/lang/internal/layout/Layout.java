package kakko.lang.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;

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
		read(block, markerLength, text, Piece::setOffset);
		return text.toString();
	}

	/** @param begins is told where each piece begins in the text */
	private static void read(Block block, int markerLength, ReaderText text, ObjIntConsumer<Piece> begins) {
		int skip = markerLength;
		for (Piece piece : block.getPieces()) {
			if (piece instanceof Gap) {
				text.trim();
				begins.accept(piece, text.length());
			} else {
				begins.accept(piece, text.length());
				text.add(piece.getCharacters(), skip);
			}
			skip = 0;
		}
		text.trim();
	}

	/** From where in its block each character of the block's text comes, a block each; of a draft that was laid. */
	public static List<Origins> origins(Draft draft) {
		List<Origins> all = new ArrayList<>();
		boolean atStart = true;
		for (Block block : draft.getBlocks()) {
			Lead lead = Lead.of(block, atStart);
			int marker = block.getKind() == BlockKind.HEAD ? 0 : BlockMarker.of(lead.start()).length();
			Origins origins = new Origins();
			read(block, lead.skip() + marker, new ReaderText(origins), (piece, offset) -> {
				// the pieces know already
			});
			all.add(origins);
			atStart &= block.getPieces().stream().allMatch(Gap.class::isInstance);
		}
		return all;
	}
}
