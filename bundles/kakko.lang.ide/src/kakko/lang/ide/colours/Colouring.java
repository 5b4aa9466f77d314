package kakko.lang.ide.colours;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import kakko.lang.ide.DraftText;
import kakko.lang.ide.colours.Stretch.Role;
import kakko.lang.place.Offsets;
import kakko.lang.place.Range;
import kakko.model.drafts.Block;
import kakko.model.drafts.Bracket;
import kakko.model.drafts.BracketKind;
import kakko.model.drafts.Gap;
import kakko.model.drafts.Note;
import kakko.model.drafts.Option;
import kakko.model.drafts.Piece;

/** What each character of a draft text is, and how deep in brackets it stands. */
public final class Colouring {

	private final DraftText draft;
	private final Offsets offsets;
	private final Role[] roles;
	private final int[] depths;

	private Colouring(DraftText draft) {
		this.draft = draft;
		offsets = draft.offsets();
		roles = new Role[draft.text().length()];
		depths = new int[roles.length + 1];
		Arrays.fill(roles, Role.WORDS);
	}

	/** In the order of the text, without overlaps; plain words outside brackets, and blank lines, are in none. */
	public static List<Stretch> of(DraftText draft) {
		Colouring colouring = new Colouring(draft);
		draft.draft().getBlocks().forEach(colouring::block);
		draft.draft().getOptionGroups().stream().flatMap(group -> group.getOptions().stream()).forEach(colouring::label);
		draft.draft().getBrackets().stream().filter(bracket -> bracket.getKind() != BracketKind.ASIDE).forEach(colouring::bracket);
		draft.draft().getStrays().forEach(stray -> colouring.fill(offsets(draft, stray), Role.LONELY));
		colouring.sum();
		draft.draft().getBlocks().forEach(colouring::ground);
		return colouring.cut();
	}

	private static Range offsets(DraftText draft, Piece piece) {
		return draft.offsets().range(piece);
	}

	private void block(Block block) {
		Range all = offsets.range(block);
		fill(all, role(block));
		if (block.getIndex() < 0) {
			return;
		}
		fill(offsets.range(block, block.getNumberStart(), numberEnd(block)), Role.NUMBER);
		int at = all.start();
		for (Piece piece : block.getPieces()) {
			int end = at + piece.getCharacters().length();
			if (piece instanceof Note) {
				fill(new Range(at, end), Role.NOTE);
			}
			at = end;
		}
		Markup.of(block, draft).forEach(stretch -> fill(new Range(stretch.start(), stretch.end()), stretch.role()));
	}

	/** Without the white space behind it. */
	private static int numberEnd(Block block) {
		int end = block.getNumberEnd();
		while (end > block.getNumberStart() && Character.isWhitespace(block.getText().charAt(end - 1))) {
			end--;
		}
		return end;
	}

	private static Role role(Block block) {
		return switch (block.getKind()) {
		case HEADING -> Role.HEADING;
		case FOOTNOTE -> Role.FOOTNOTE;
		case FURNITURE -> Role.FURNITURE;
		case HEAD -> Role.HEAD;
		case PAGE -> Role.PAGE;
		case COMMENT -> Role.COMMENT;
		default -> Role.WORDS;
		};
	}

	private void label(Option option) {
		fill(offsets.range(option.getFirst(), option.getLabelStart(), option.getLabelEnd()), Role.LABEL);
	}

	/** A bracket without closer reaches to the end of its block. */
	private void bracket(Bracket bracket) {
		Range opener = offsets.range(bracket.getOpener());
		boolean closed = bracket.getCloser() != null;
		Range closer = closed ? offsets.range(bracket.getCloser()) : opener;
		fill(opener, closed ? Role.BRACKET : Role.LONELY);
		fill(closer, closed ? Role.BRACKET : Role.LONELY);
		int end = closed ? closer.end() : offsets.range((Block) bracket.getOpener().eContainer()).end();
		depths[opener.start()]++;
		depths[end]--;
	}

	/** What stands in the way of the running text is in none of its brackets, and blank lines are plain. */
	private void ground(Block block) {
		Range all = offsets.range(block);
		boolean apart = switch (block.getKind()) {
		case FOOTNOTE, FURNITURE, HEAD, PAGE, COMMENT -> true;
		default -> false;
		};
		int around = apart && all.start() > 0 ? depths[all.start() - 1] : 0;
		for (int at = all.start(); around > 0 && at < all.end(); at++) {
			depths[at] -= around;
		}
		if (block.getPieces().getLast() instanceof Gap gap) {
			int end = all.end() + gap.getCharacters().length();
			Arrays.fill(roles, all.end(), end, null);
		}
	}

	private void fill(Range range, Role role) {
		Arrays.fill(roles, range.start(), range.end(), role);
	}

	private void sum() {
		for (int at = 1; at < depths.length; at++) {
			depths[at] += depths[at - 1];
		}
	}

	private List<Stretch> cut() {
		List<Stretch> stretches = new ArrayList<>();
		int start = 0;
		for (int at = 1; at <= roles.length; at++) {
			if (at == roles.length || roles[at] != roles[start] || depths[at] != depths[start]) {
				if (roles[start] != null && (roles[start] != Role.WORDS || depths[start] > 0)) {
					stretches.add(new Stretch(start, at - start, roles[start], depths[start]));
				}
				start = at;
			}
		}
		return stretches;
	}
}
