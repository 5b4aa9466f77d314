package kakko.ui.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import kakko.model.drafts.Block;
import kakko.model.drafts.Bracket;
import kakko.model.drafts.BracketKind;
import kakko.model.drafts.Draft;
import kakko.model.drafts.Note;
import kakko.model.drafts.Option;
import kakko.model.drafts.Piece;
import kakko.ui.draft.Stretch.Role;

/** Cuts the text of a page where brackets, notes and numbers begin and end. */
final class Stretches {

	private final Map<Block, Placed> placed;
	private final Role[] roles;
	private final int[] depths;

	Stretches(Draft draft, Map<Block, Placed> placed, int length) {
		this.placed = placed;
		this.roles = new Role[length];
		this.depths = new int[length + 1];
		Arrays.fill(roles, Role.WORDS);
		draft.getOptionGroups().stream().flatMap(group -> group.getOptions().stream()).filter(option -> placed.containsKey(option.getFirst())).forEach(this::label);
		placed.forEach(this::numberAndNotes);
		draft.getBrackets().stream().filter(bracket -> bracket.getKind() != BracketKind.ASIDE && stands(bracket.getOpener())).forEach(this::bracket);
		draft.getStrays().stream().filter(this::stands).forEach(this::mark);
		Arrays.parallelPrefix(depths, Integer::sum);
	}

	List<Stretch> of(List<PageLine> lines) {
		List<Stretch> stretches = new ArrayList<>();
		lines.forEach(line -> cut(line, stretches));
		return stretches;
	}

	private void cut(PageLine line, List<Stretch> stretches) {
		int start = line.start();
		for (int at = start + 1; at <= line.end(); at++) {
			if (at == line.end() || roles[at] != roles[start] || depths[at] != depths[start]) {
				stretches.add(new Stretch(start, at - start, roles[start], depths[start]));
				start = at;
			}
		}
	}

	private void numberAndNotes(Block block, Placed place) {
		Arrays.fill(roles, place.start(), place.start() + place.label(), Role.NUMBER);
		for (Piece piece : block.getPieces()) {
			if (piece instanceof Note) {
				int start = place.onPage(piece.getOffset());
				int end = Math.min(start + piece.getCharacters().length(), place.start() + place.text().length());
				Arrays.fill(roles, start, Math.max(start, end), Role.NOTE);
			}
		}
	}

	private void label(Option option) {
		Placed place = placed.get(option.getFirst());
		int start = place.onPage(option.getLabelStart());
		Arrays.fill(roles, start, Math.max(start, place.onPage(option.getLabelEnd())), Role.LABEL);
	}

	/** A bracket without closer reaches to the end of its block. */
	private void bracket(Bracket bracket) {
		Placed place = placed.get(bracket.getOpener().eContainer());
		int start = mark(bracket.getOpener());
		int end = bracket.getCloser() == null ? place.start() + place.text().length() : mark(bracket.getCloser()) + 1;
		depths[start]++;
		depths[Math.max(start, end)]--;
	}

	/** Whether it is text of the draft, and not of a remark about it. */
	private boolean stands(Piece piece) {
		return placed.containsKey(piece.eContainer());
	}

	private int mark(Piece piece) {
		int at = placed.get(piece.eContainer()).onPage(piece.getOffset());
		roles[at] = Role.BRACKET;
		return at;
	}
}
