package kakko.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.graphics.Point;

import kakko.core.Comparison.Row;
import kakko.ui.Wording;
import kakko.ui.compare.text.Chips;
import kakko.ui.compare.text.Compared;
import kakko.ui.compare.text.Line;
import kakko.ui.compare.text.Passages;
import kakko.ui.compare.text.Side;
import kakko.ui.find.Searched;

/** All words of a comparison, those in hidden rows too, one passage behind the other as the sheet shows them. */
final class SearchedRows implements Searched {

	/** Where the words of a cell begin in the whole. */
	private record Entry(int start, Row row, int part, Side side) {
	}

	private final ComparisonPane pane;
	private final List<Entry> entries = new ArrayList<>();
	private String text = "";
	private Compared built;
	private boolean builtBeside;
	private Point selection = new Point(0, 0);

	SearchedRows(ComparisonPane pane) {
		this.pane = pane;
	}

	@Override
	public String text() {
		if (built != pane.compared() || builtBeside != pane.sideBySide()) {
			build();
		}
		return text;
	}

	private void build() {
		built = pane.compared();
		builtBeside = pane.sideBySide();
		entries.clear();
		StringBuilder all = new StringBuilder();
		Passages passages = new Passages(built, new Chips(built, Wording.ofWindow()));
		built.comparison().rows().forEach(row -> add(all, passages, row));
		text = all.toString();
	}

	private void add(StringBuilder all, Passages passages, Row row) {
		int parts = builtBeside ? Math.max(row.from().size(), row.to().size()) : 1;
		for (int part = 0; part < parts; part++) {
			if (builtBeside) {
				add(all, passages.of(row, part, Side.OLDER).text(), new Entry(all.length(), row, part, Side.OLDER));
				add(all, passages.of(row, part, Side.NEWER).text(), new Entry(all.length(), row, part, Side.NEWER));
			} else {
				add(all, passages.running(row).text(), new Entry(all.length(), row, 0, Side.NEWER));
			}
		}
	}

	private void add(StringBuilder all, String words, Entry entry) {
		if (!words.isEmpty()) {
			entries.add(entry);
			all.append(words).append('\n');
		}
	}

	/** The last find, while it is marked; else where the user is. */
	@Override
	public Point selection() {
		int begin = begin();
		return selection.x == begin ? selection : new Point(begin, begin);
	}

	@Override
	public int begin() {
		text();
		Optional<Row> seen = pane.sheet().seen().map(Line::first);
		boolean found = !pane.sheet().selection().words().isEmpty() && seen.equals(entry(selection.x).map(Entry::row));
		return found ? selection.x : seen.flatMap(row -> entries.stream().filter(entry -> entry.row == row).findFirst()).map(Entry::start).orElse(0);
	}

	private Optional<Entry> entry(int place) {
		return entries.reversed().stream().filter(entry -> entry.start <= place).findFirst();
	}

	@Override
	public void select(int start, int end) {
		selection = new Point(start, end);
		entry(start).ifPresent(entry -> pane.mark(entry.row, entry.part, entry.side, start - entry.start, end - entry.start));
	}

	@Override
	public void setFocus() {
		pane.setFocus();
	}
}
