package kakko.lang;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kakko.model.drafts.Block;
import kakko.model.drafts.Draft;
import kakko.model.drafts.DraftsFactory;
import kakko.model.drafts.Piece;

/** The way between draft text and its model. PROVISIONAL body until the Xtext parser is in. */
public final class DraftLanguage {

	private static final Pattern PIECE = Pattern.compile("(?<gap>\\R[ \\t]*\\R(?:[ \\t]*\\R)*)|(?<opener>(?<!\\\\)\\[)|(?<closer>(?<!\\\\)])|(?<note>\\{[^{}]*})|(?<text>(?:(?!\\R[ \\t]*\\R)(?:\\\\[\\[\\]]|[^\\[\\]{])|\\{)+)");

	private DraftLanguage() {
	}

	/** Parses any text whatever; derived features are filled in. */
	public static Draft parse(String text) {
		Draft draft = DraftsFactory.eINSTANCE.createDraft();
		Block block = null;
		Matcher matcher = PIECE.matcher(text);
		while (matcher.find()) {
			if (block == null) {
				block = DraftsFactory.eINSTANCE.createBlock();
				draft.getBlocks().add(block);
			}
			Piece piece = piece(matcher);
			piece.setCharacters(matcher.group());
			block.getPieces().add(piece);
			if (matcher.group("gap") != null) {
				block = null;
			}
		}
		return draft;
	}

	private static Piece piece(Matcher matcher) {
		DraftsFactory factory = DraftsFactory.eINSTANCE;
		return matcher.group("gap") != null ? factory.createGap() : matcher.group("opener") != null ? factory.createOpener()
				: matcher.group("closer") != null ? factory.createCloser() : matcher.group("note") != null ? factory.createNote() : factory.createText();
	}

	/** The very text the draft was parsed from, also from a copy of its model. */
	public static String write(Draft draft) {
		StringBuilder text = new StringBuilder();
		draft.getBlocks().forEach(block -> block.getPieces().forEach(piece -> text.append(piece.getCharacters())));
		return text.toString();
	}
}
