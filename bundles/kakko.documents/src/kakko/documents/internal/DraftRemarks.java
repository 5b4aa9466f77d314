package kakko.documents.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kakko.documents.Remark;
import kakko.model.drafts.Block;
import kakko.model.drafts.BlockKind;
import kakko.model.drafts.Draft;
import kakko.model.drafts.Piece;

/** Margin comments as they stand in draft text: {@code >> Author (date) on “words”: remark}. */
final class DraftRemarks {

	private static final Pattern REMARK = Pattern.compile("(?s)>>\\s*(?<author>.*?)(?: \\((?<date>\\d{4}-[^)]*)\\))?(?: on “(?<place>.*?)”)?: (?<text>.*)");
	private static final Pattern ESCAPE = Pattern.compile("\\\\(?=[\\p{Punct} ])");

	private DraftRemarks() {
	}

	static List<Remark> of(Draft draft) {
		List<Remark> remarks = new ArrayList<>();
		int paragraph = 0;
		for (Block block : draft.getBlocks()) {
			if (block.getKind() == BlockKind.COMMENT) {
				add(remarks, paragraph, characters(block));
			} else if (block.getIndex() >= 0) {
				paragraph = block.getIndex();
			}
		}
		return remarks;
	}

	private static void add(List<Remark> remarks, int paragraph, String block) {
		Matcher found = REMARK.matcher(block.strip());
		if (found.matches()) {
			remarks.add(new Remark(found.group("author"), orEmpty(found.group("date")), paragraph, plain(found.group("place")), plain(found.group("text"))));
		}
	}

	private static String characters(Block block) {
		StringBuilder characters = new StringBuilder();
		for (Piece piece : block.getPieces()) {
			characters.append(piece.getCharacters());
		}
		return characters.toString();
	}

	private static String plain(String draftText) {
		return ESCAPE.matcher(orEmpty(draftText)).replaceAll("");
	}

	private static String orEmpty(String found) {
		return found == null ? "" : found;
	}
}
