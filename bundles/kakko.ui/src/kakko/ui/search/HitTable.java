package kakko.ui.search;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

import kakko.report.Shortened;
import kakko.search.Hit;
import kakko.search.Hit.Match;
import kakko.ui.SpokenName;
import kakko.ui.Wording;

/** What was found, a line a paragraph. */
final class HitTable {

	/** Characters before the first match that are shown, so that it is seen without scrolling. */
	private static final int BEFORE = 40;
	/** Characters of a paragraph that a line of the widest screen has room for; all lines are measured. */
	private static final int LONGEST = 300;
	private static final int NARROWEST = 200;
	/** Lines that are written before the user's next key is looked at. */
	private static final int AT_ONCE = 25;

	private final TableViewer viewer;
	private List<Hit> shown = List.of();

	HitTable(Composite parent, Wording wording) {
		viewer = new TableViewer(parent, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setUseHashlookup(true);
		Table table = viewer.getTable();
		table.setHeaderVisible(true);
		SpokenName.of(table, wording.say("search.spoken"));
		column(wording.say("search.dossier"), 150, hit -> new StyledString(hit.title()));
		column(wording.say("search.revision"), 140, hit -> new StyledString(hit.label()));
		column(wording.say("search.paragraph"), 60, hit -> new StyledString(hit.number()));
		TableColumn words = column(wording.say("search.text"), 0, HitTable::text);
		table.addListener(SWT.Resize, event -> fill(words));
	}

	/** The words have what room the other columns leave. */
	private void fill(TableColumn words) {
		Table table = viewer.getTable();
		int others = Arrays.stream(table.getColumns()).filter(column -> column != words).mapToInt(TableColumn::getWidth).sum();
		words.setWidth(Math.max(NARROWEST, table.getClientArea().width - others));
	}

	TableViewer viewer() {
		return viewer;
	}

	/** The first of them at once, the others a little later. */
	void show(List<Hit> hits) {
		shown = hits;
		viewer.setInput(List.of());
		add(hits, 0);
	}

	private void add(List<Hit> hits, int from) {
		if (shown == hits && !viewer.getTable().isDisposed()) {
			int to = Math.min(from + AT_ONCE, hits.size());
			viewer.add(hits.subList(from, to).toArray());
			if (to < hits.size()) {
				viewer.getTable().getDisplay().timerExec(1, () -> add(hits, to));
			}
		}
	}

	private TableColumn column(String head, int width, Function<Hit, StyledString> cell) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(head);
		column.getColumn().setWidth(width);
		column.setLabelProvider(new ElidedCells(new Cell(cell)));
		return column.getColumn();
	}

	private static StyledString text(Hit hit) {
		int start = hit.matches().isEmpty() ? 0 : Math.max(0, hit.matches().getFirst().start() - BEFORE);
		int from = start == 0 ? 0 : Math.max(0, hit.text().indexOf(' ', start) + 1);
		String lead = from == 0 ? "" : "… ";
		StyledString text = new StyledString(lead + Shortened.of(hit.text().substring(from), LONGEST));
		for (Match match : hit.matches()) {
			int at = match.start() - from + lead.length();
			if (at >= lead.length() && match.end() - from + lead.length() <= text.length()) {
				text.setStyle(at, match.end() - match.start(), FoundStyle.INSTANCE);
			}
		}
		return text;
	}

	private static final class Cell extends LabelProvider implements IStyledLabelProvider {

		private final Function<Hit, StyledString> cell;

		Cell(Function<Hit, StyledString> cell) {
			this.cell = cell;
		}

		@Override
		public StyledString getStyledText(Object hit) {
			return cell.apply((Hit) hit);
		}
	}
}
