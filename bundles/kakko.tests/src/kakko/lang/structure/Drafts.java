package kakko.lang.structure;

import java.util.List;
import java.util.stream.Collectors;

import kakko.lang.DraftLanguage;
import kakko.model.drafts.Block;
import kakko.model.drafts.Bracket;
import kakko.model.drafts.Draft;
import kakko.model.drafts.Piece;

/** Drafts written as text, and what was derived from them told as text. */
final class Drafts {

	private Drafts() {
	}

	/** One paragraph a line. */
	static Draft of(String lines) {
		return DraftLanguage.parse(lines.replace("\n", "\n\n"));
	}

	/** The brackets in the order in which they open: "0:[a] 1:[b…2:c]" with the paragraph of opener and closer, "…" where one is not closed. */
	static String brackets(Draft draft) {
		return draft.getBrackets().stream().map(Drafts::bracket).collect(Collectors.joining(" "));
	}

	private static String bracket(Bracket bracket) {
		Block first = block(bracket.getOpener());
		String rest = first.getText().substring(bracket.getOpener().getOffset());
		if (bracket.getCloser() == null) {
			return first.getIndex() + ":" + rest + "…";
		}
		Block last = block(bracket.getCloser());
		int end = bracket.getCloser().getOffset() + 1;
		return first == last ? first.getIndex() + ":" + first.getText().substring(bracket.getOpener().getOffset(), end)
				: first.getIndex() + ":" + rest + "…" + last.getIndex() + ":" + last.getText().substring(0, end);
	}

	private static Block block(Piece piece) {
		return (Block) piece.eContainer();
	}

	/** Where closers without an opener stand: paragraph and offset. */
	static List<String> strays(Draft draft) {
		return draft.getStrays().stream().map(stray -> block(stray).getIndex() + "." + stray.getOffset()).toList();
	}
}
