package kakko.ui.compare.text;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import kakko.core.Aspects;
import kakko.core.Comparison.Row;
import kakko.model.drafts.BlockKind;
import kakko.report.Slots;
import kakko.ui.compare.text.Line.Fold;
import kakko.ui.spot.Ring;

/** Which lines a comparison is shown in: filtered, sections folded, long runs without a change in one line. */
public final class Lines {

	/** Fewer rows than these are shown as they are. */
	private static final int WORTH_HIDING = 3;

	/**
	 * What is shown.
	 *
	 * @param changes places of the lines at which a change begins that is looked for
	 */
	public record Listing(List<Line> lines, List<Integer> changes) {

		public Listing {
			lines = List.copyOf(lines);
			changes = List.copyOf(changes);
		}

		/** The place of the next change behind a line, or of the one before it; nothing where there is none. */
		public Optional<Integer> next(int line, boolean forward) {
			return new Ring<>(changes, Integer::intValue).next(line, forward);
		}
	}

	private final Compared compared;
	private final Wanted wanted;
	private final boolean sideBySide;
	private final Set<Row> opened;
	private final Set<Row> folded;
	private final Map<Row, Boolean> passing = new IdentityHashMap<>();
	private final Slots slots;
	private final List<Line> lines = new ArrayList<>();
	private final List<Integer> changes = new ArrayList<>();
	private final List<Row> waiting = new ArrayList<>();

	private Lines(Compared compared, Wanted wanted, boolean sideBySide, Set<Row> opened, Set<Row> folded) {
		this.compared = compared;
		this.wanted = wanted;
		this.sideBySide = sideBySide;
		this.opened = opened;
		this.folded = folded;
		Aspects aspects = new Aspects(compared.comparison(), compared.fates());
		compared.comparison().rows().forEach(row -> passing.put(row, wanted.passes(row, compared, aspects)));
		this.slots = new Slots(compared.comparison(), compared.fates(), slotted());
	}

	/** Rows without a place of their own leave no slot; with a filter, only those that pass it do. */
	private Predicate<Row> slotted() {
		return row -> wanted.isEmpty() || passing.get(row);
	}

	/**
	 * @param wanted empty for all
	 * @param opened first rows of runs that were opened
	 * @param folded rows of headings whose section is folded
	 */
	public static Listing of(Compared compared, Wanted wanted, boolean sideBySide, Set<Row> opened, Set<Row> folded) {
		Lines lines = new Lines(compared, wanted, sideBySide, opened, folded);
		lines.build();
		return new Listing(lines.lines, lines.changes);
	}

	private void build() {
		List<Row> rows = compared.comparison().rows();
		slots.first().forEach(row -> lines.add(new Line.Slot(row)));
		int place = 0;
		while (place < rows.size()) {
			Row row = rows.get(place);
			int end = sectionEnd(row, place);
			if (end > place + 1 && (wanted.isEmpty() || rows.subList(place, end).stream().anyMatch(passing::get))) {
				flush();
				show(row, folded.contains(row) ? Fold.CLOSED : Fold.OPEN);
				place = folded.contains(row) ? end : place + 1;
			} else {
				take(row);
				place++;
			}
		}
		flush();
	}

	private void take(Row row) {
		if (passing.get(row)) {
			flush();
			show(row, Fold.NONE);
		} else {
			waiting.add(row);
		}
	}

	private void show(Row row, Fold fold) {
		if (passing.get(row)) {
			changes.add(lines.size());
		}
		int parts = sideBySide ? Math.max(row.from().size(), row.to().size()) : 1;
		for (int part = 0; part < parts; part++) {
			lines.add(new Line.OfRow(row, part, part == 0 ? fold : Fold.NONE));
		}
		slots.behind(row).forEach(moved -> lines.add(new Line.Slot(moved)));
	}

	/** A run keeps its neighbours beside the changes, unless it was left out on purpose. */
	private void flush() {
		int context = wanted.isEmpty() ? 1 : 0;
		int hidden = waiting.size() - 2 * context;
		if (waiting.isEmpty()) {
			return;
		}
		if (hidden < (wanted.isEmpty() ? WORTH_HIDING : 1) || opened.contains(waiting.get(context))) {
			waiting.forEach(row -> show(row, Fold.NONE));
		} else {
			waiting.subList(0, context).forEach(row -> show(row, Fold.NONE));
			List<Row> rows = List.copyOf(waiting.subList(context, context + hidden));
			lines.add(new Line.Quiet(rows, (int) rows.stream().filter(Compared::changed).count()));
			rows.forEach(row -> slots.behind(row).forEach(moved -> lines.add(new Line.Slot(moved))));
			waiting.subList(context + hidden, waiting.size()).forEach(row -> show(row, Fold.NONE));
		}
		waiting.clear();
	}

	/** Place behind the last row of the section that this row heads; its own place where it heads none. */
	private int sectionEnd(Row row, int place) {
		if (row.to().isEmpty() || compared.paragraph(Side.NEWER, row.to().getFirst()).kind() != BlockKind.HEADING) {
			return place;
		}
		int heading = row.to().getFirst();
		int next = heading + compared.sections(Side.NEWER).length(heading);
		int paragraphs = compared.reading(Side.NEWER).paragraphs().size();
		return next < paragraphs ? compared.row(Side.NEWER, next) : compared.comparison().rows().size();
	}
}
