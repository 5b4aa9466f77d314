package kakko.lang.ide.folds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import kakko.lang.ide.DraftText;
import kakko.lang.ide.folds.Fold.Kind;
import kakko.lang.place.Range;
import kakko.model.drafts.Block;
import kakko.model.drafts.BlockKind;
import kakko.model.drafts.Option;
import kakko.model.drafts.Section;

/** Which sections, options and tables of a draft can be folded: those of more than one line. */
public final class Folds {

	private final DraftText draft;
	private final List<Fold> folds = new ArrayList<>();

	private Folds(DraftText draft) {
		this.draft = draft;
	}

	/** Outer ones first, in the order of the text. */
	public static List<Fold> of(DraftText draft) {
		Folds folds = new Folds(draft);
		draft.draft().getSections().forEach(folds::section);
		draft.draft().getOptionGroups().stream().flatMap(group -> group.getOptions().stream()).forEach(folds::option);
		folds.tables();
		return folds.folds.stream().sorted(Comparator.comparingInt((Fold fold) -> fold.place().start()).thenComparingInt(fold -> -fold.place().end())).distinct().toList();
	}

	private void section(Section section) {
		add(Kind.SECTION, draft.offsets().range(section.getHeading()).start(), draft.offsets().range(section.getLast()).end());
		section.getSections().forEach(this::section);
	}

	private void option(Option option) {
		int label = draft.offsets().start(option.getFirst(), option.getLabelStart());
		add(Kind.OPTION, label, draft.offsets().end(option.getLast(), option.getEnd()));
	}

	private void tables() {
		Block first = null;
		Block last = null;
		for (Block block : draft.draft().getBlocks()) {
			boolean cell = block.getKind() == BlockKind.CELL;
			if (first != null && (!cell || block.getMark().equals("table"))) {
				table(first, last);
				first = null;
			}
			first = cell && first == null ? block : first;
			last = block;
		}
		if (first != null) {
			table(first, last);
		}
	}

	private void table(Block first, Block last) {
		add(Kind.TABLE, draft.offsets().range(first).start(), draft.offsets().range(last).end());
	}

	private void add(Kind kind, int from, int end) {
		int start = from;
		while (start > 0 && !isLineEnd(start - 1)) {
			start--;
		}
		int firstEnd = start;
		while (firstEnd < end && !isLineEnd(firstEnd)) {
			firstEnd++;
		}
		if (firstEnd < end) {
			folds.add(new Fold(kind, new Range(start, end)));
		}
	}

	private boolean isLineEnd(int at) {
		char c = draft.text().charAt(at);
		return c == '\n' || c == '\r';
	}
}
