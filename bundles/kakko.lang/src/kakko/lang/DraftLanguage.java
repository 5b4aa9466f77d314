package kakko.lang;

import kakko.lang.internal.layout.Layout;
import kakko.lang.internal.scan.Scanner;
import kakko.lang.internal.scan.Token;
import kakko.model.drafts.Block;
import kakko.model.drafts.Draft;
import kakko.model.drafts.DraftsFactory;
import kakko.model.drafts.Piece;

/** The way between draft text and its model. PROVISIONAL body until the Xtext parser is in. */
public final class DraftLanguage {

	private DraftLanguage() {
	}

	/** Parses any text whatever; derived features are filled in. */
	public static Draft parse(String text) {
		Draft draft = DraftsFactory.eINSTANCE.createDraft();
		Block block = null;
		for (Token token : Scanner.scan(text)) {
			if (block == null) {
				block = DraftsFactory.eINSTANCE.createBlock();
				draft.getBlocks().add(block);
			}
			Piece piece = piece(token.kind());
			piece.setCharacters(text.substring(token.start(), token.end()));
			block.getPieces().add(piece);
			if (token.kind() == Token.Kind.GAP) {
				block = null;
			}
		}
		Layout.lay(draft);
		return draft;
	}

	private static Piece piece(Token.Kind kind) {
		DraftsFactory factory = DraftsFactory.eINSTANCE;
		return switch (kind) {
		case TEXT -> factory.createText();
		case OPENER -> factory.createOpener();
		case CLOSER -> factory.createCloser();
		case NOTE -> factory.createNote();
		case GAP -> factory.createGap();
		};
	}

	/** The very text the draft was parsed from, also from a copy of its model. */
	public static String write(Draft draft) {
		StringBuilder text = new StringBuilder();
		draft.getBlocks().forEach(block -> block.getPieces().forEach(piece -> text.append(piece.getCharacters())));
		return text.toString();
	}
}
