package kakko.lang.ide;

import java.util.List;
import java.util.stream.Collectors;

import kakko.lang.DraftLanguage;
import kakko.lang.place.Offsets;
import kakko.model.drafts.Block;
import kakko.model.drafts.Draft;
import kakko.model.drafts.Piece;

/**
 * A draft text with what it means: what every service of this bundle is asked about. Made anew after each parse; nothing
 * may change the draft afterwards, and then any thread may ask. All offsets count UTF-16 units of {@code text}.
 */
public record DraftText(String text, Draft draft, Offsets offsets) {

	/** @param draft with its derived features */
	public static DraftText of(Draft draft) {
		String text = draft.getBlocks().stream().flatMap(block -> block.getPieces().stream()).map(Piece::getCharacters).collect(Collectors.joining());
		return new DraftText(text, draft, Offsets.of(draft));
	}

	/** Parses the text first. */
	public static DraftText parse(String text) {
		Draft draft = DraftLanguage.parse(text);
		return new DraftText(text, draft, Offsets.of(draft));
	}

	/** What is negotiated and its furniture, in the order of the text: without head, page marks and comments. */
	public List<Block> paragraphs() {
		return draft.getBlocks().stream().filter(block -> block.getIndex() >= 0).toList();
	}
}
