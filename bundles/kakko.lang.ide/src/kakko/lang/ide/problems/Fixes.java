package kakko.lang.ide.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import kakko.lang.check.Problem;
import kakko.lang.edit.TextEdit;
import kakko.lang.ide.DraftText;
import kakko.lang.ide.internal.Wording;
import kakko.lang.place.Range;
import kakko.model.drafts.Block;

/** Ways out of a problem: the one its check knows, and others that leave the choice to the drafter. */
final class Fixes {

	private final DraftText draft;
	private final Wording wording;
	private final Renumbering renumbering;

	Fixes(DraftText draft, Wording wording) {
		this.draft = draft;
		this.wording = wording;
		renumbering = new Renumbering(draft);
	}

	List<Fix> of(Problem problem, Block block, Locale language) {
		List<Fix> fixes = new ArrayList<>();
		problem.fix().map(fix -> new Fix(problem.fixLabel(language), List.of(fix))).ifPresent(fixes::add);
		Range place = draft.offsets().range(block, problem.start(), problem.end());
		switch (problem.rule()) {
		case "stray-closer" -> fixes.add(insert("fix.openAtStart", draft.offsets().start(block, block.getNumberEnd()), "["));
		case "unclosed-opener" -> fixes.add(replace("fix.removeOpener", place, ""));
		case "filler-left" -> fixes.add(blank(block, problem, place));
		case "duplicate-number" -> {
			suffixed(block).ifPresent(fixes::add);
			renumbered(block, problem).ifPresent(fixes::add);
		}
		case "number-gap" -> renumbered(block, problem).ifPresent(fixes::add);
		default -> {
			// its check knows the only one, or a drafter has to think
		}
		}
		return fixes;
	}

	/** [X]; without brackets of its own where the filler stands in some already. */
	private Fix blank(Block block, Problem problem, Range place) {
		boolean bracketed = block.getText().startsWith("[", problem.start() - 1) && block.getText().startsWith("]", problem.end());
		return replace("fix.blank", place, bracketed ? "X" : "[X]");
	}

	private Optional<Fix> suffixed(Block block) {
		return renumbering.bis(block).map(edit -> new Fix(wording.say("fix.number", edit.replacement()), List.of(edit)));
	}

	private Optional<Fix> renumbered(Block block, Problem problem) {
		List<TextEdit> edits = renumbering.countOn(block, problem.args().get(1));
		return edits.isEmpty() ? Optional.empty() : Optional.of(new Fix(wording.say("fix.countOn", edits.getFirst().replacement(), edits.size()), edits));
	}

	private Fix insert(String key, int at, String sign) {
		return new Fix(wording.say(key), List.of(new TextEdit(at, 0, sign)));
	}

	private Fix replace(String key, Range place, String replacement) {
		return new Fix(wording.say(key), List.of(new TextEdit(place.start(), place.length(), replacement)));
	}
}
