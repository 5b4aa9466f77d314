package kakko.ui.importing;

import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ICheckStateProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

import kakko.ui.SpokenName;
import kakko.ui.Wording;
import kakko.ui.open.DraftFiles;

/** The files in the order of their versions; a tick says that a file is wanted. */
final class CandidateTable {

	private final Wording wording = Wording.ofWindow();
	private final Candidates candidates;
	private final CheckboxTableViewer viewer;

	CandidateTable(Composite parent, Candidates candidates, Consumer<Candidate> selected, Runnable wanted) {
		this.candidates = candidates;
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(area);
		Composite framed = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(framed);
		viewer = CheckboxTableViewer.newCheckList(framed, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
		viewer.getTable().setHeaderVisible(true);
		SpokenName.of(viewer.getTable(), wording.say("import.spoken"));
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setCheckStateProvider(ticks());
		TableColumnLayout layout = new TableColumnLayout();
		framed.setLayout(layout);
		column(layout, "import.file", 3, Candidate::fileName);
		column(layout, "import.state", 2, this::state);
		viewer.addSelectionChangedListener(event -> selected.accept((Candidate) event.getStructuredSelection().getFirstElement()));
		viewer.addCheckStateListener(event -> {
			((Candidate) event.getElement()).want(event.getChecked());
			refresh();
			wanted.run();
		});
		offerMore(area, wanted);
	}

	private void column(TableColumnLayout layout, String key, int weight, Function<Candidate, String> text) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(wording.say(key));
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> text.apply((Candidate) element)));
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight));
	}

	private String state(Candidate candidate) {
		return switch (candidate.state()) {
		case READING -> wording.say("import.isReading");
		case UNREADABLE -> wording.say("import.unreadable");
		case READ -> candidate.isReceivedTwice() ? wording.say("import.twice") : candidate.details().metadata().version().isEmpty() ? wording.say("import.undated")
				: candidate.details().metadata().version().replace('T', ' ');
		};
	}

	private static ICheckStateProvider ticks() {
		return new ICheckStateProvider() {

			@Override
			public boolean isChecked(Object element) {
				return ((Candidate) element).isWanted();
			}

			@Override
			public boolean isGrayed(Object element) {
				return false;
			}
		};
	}

	private void offerMore(Composite area, Runnable wanted) {
		Button more = new Button(area, SWT.PUSH);
		more.setText(wording.say("import.more"));
		more.addListener(SWT.Selection, event -> {
			candidates.add(DraftFiles.askSeveral(area.getShell(), wording.say("import.choose")));
			refresh();
			wanted.run();
		});
	}

	void refresh() {
		Object selected = viewer.getStructuredSelection().getFirstElement();
		viewer.setInput(candidates.all());
		viewer.setSelection(selected == null ? StructuredSelection.EMPTY : new StructuredSelection(selected));
	}

	void selectFirst() {
		viewer.setSelection(new StructuredSelection(candidates.all().getFirst()), true);
	}
}
