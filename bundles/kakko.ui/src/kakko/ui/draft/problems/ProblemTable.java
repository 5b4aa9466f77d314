package kakko.ui.draft.problems;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

import kakko.lang.ide.problems.DraftProblem;
import kakko.ui.SpokenName;
import kakko.ui.Wording;
import kakko.ui.appearance.Appearance;
import kakko.ui.table.CutWords;

/** Problems, a line each: what sort it is, what is wrong, where. A click on a head sorts by it. */
final class ProblemTable {

	private static final int KIND_WIDTH = 96;
	private static final int PLACE_WIDTH = 130;

	private final Wording wording;
	private final TableColumnLayout layout = new TableColumnLayout();
	private final TableViewer viewer;

	/** @param place what people call the place of a problem */
	ProblemTable(Composite parent, Wording wording, Function<DraftProblem, String> place) {
		this.wording = wording;
		Composite frame = new Composite(parent, SWT.NONE);
		frame.setLayout(layout);
		viewer = new TableViewer(frame, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.SINGLE);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		Table table = viewer.getTable();
		table.setHeaderVisible(true);
		SpokenName.of(table, wording.say("problems.spoken"));
		Comparator<DraftProblem> byPlace = Comparator.comparingInt(problem -> problem.place().start());
		TableColumn kind = column("problems.kind", new ColumnPixelData(KIND_WIDTH), this::kind, true, Comparator.comparing(DraftProblem::severity).thenComparing(byPlace));
		column("problems.what", new ColumnWeightData(1), DraftProblem::sentence, false, Comparator.comparing(DraftProblem::rule).thenComparing(byPlace));
		column("problems.place", new ColumnPixelData(PLACE_WIDTH), place, false, byPlace);
		ColumnViewerToolTipSupport.enableFor(viewer);
		Appearance.whenChanged(table, viewer::refresh);
		kind.notifyListeners(SWT.Selection, null);
	}

	TableViewer viewer() {
		return viewer;
	}

	Composite control() {
		return viewer.getTable().getParent();
	}

	private String kind(DraftProblem problem) {
		return wording.say("problems." + problem.severity());
	}

	private TableColumn column(String head, ColumnLayoutData data, Function<DraftProblem, String> cell, boolean coloured, Comparator<DraftProblem> order) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(wording.say(head));
		layout.setColumnData(column.getColumn(), data);
		column.setLabelProvider(new Cell(cell, coloured));
		column.getColumn().addListener(SWT.Selection, event -> sort(column.getColumn(), order));
		return column.getColumn();
	}

	/** By this column, the other way round at the second click. */
	private void sort(TableColumn column, Comparator<DraftProblem> order) {
		Table table = viewer.getTable();
		boolean again = table.getSortColumn() == column && table.getSortDirection() == SWT.UP;
		table.setSortColumn(column);
		table.setSortDirection(again ? SWT.DOWN : SWT.UP);
		Comparator<DraftProblem> wanted = again ? order.reversed() : order;
		viewer.setComparator(new ViewerComparator() {

			@Override
			public int compare(Viewer any, Object one, Object other) {
				return wanted.compare((DraftProblem) one, (DraftProblem) other);
			}
		});
	}

	void show(List<DraftProblem> problems) {
		DraftProblem before = (DraftProblem) viewer.getStructuredSelection().getFirstElement();
		viewer.setInput(problems);
		if (before != null) {
			problems.stream().filter(problem -> problem.sentence().equals(before.sentence()) && problem.paragraph() == before.paragraph()).findFirst()
					.ifPresent(problem -> viewer.setSelection(new StructuredSelection(problem)));
		}
	}

	private static final class Cell extends ColumnLabelProvider {

		private final Function<DraftProblem, String> words;
		private final boolean coloured;

		Cell(Function<DraftProblem, String> words, boolean coloured) {
			this.words = words;
			this.coloured = coloured;
		}

		@Override
		public String getText(Object problem) {
			return words.apply((DraftProblem) problem);
		}

		@Override
		public Color getForeground(Object problem) {
			return coloured ? ProblemColours.words(((DraftProblem) problem).severity(), Appearance.isDark()) : null;
		}

		@Override
		public String getToolTipText(Object problem) {
			return CutWords.wrapped(((DraftProblem) problem).explanation());
		}
	}
}
