package kakko.ui.dossiers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeViewerListener;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeExpansionEvent;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

import kakko.dossier.DossierFolder;
import kakko.model.dossiers.DossierDraft;
import kakko.ui.SpokenName;
import kakko.ui.Wording;
import kakko.ui.figures.Counting;

/** The tree itself: names at the left, the count of brackets at the right of each draft that can be seen. */
final class TreeOfDossiers {

	private static final int COUNT_WIDTH = 48;

	private final DossierTree contents = new DossierTree();
	private final TreeViewer viewer;
	private final Noticed noticed;
	private final Set<Path> folded;
	private List<Object> shown = List.of();

	/** @param folded folders of the dossiers that are to be shown closed */
	TreeOfDossiers(Composite parent, Set<Path> folded) {
		this.folded = folded;
		viewer = new TreeViewer(parent, SWT.MULTI | SWT.V_SCROLL | SWT.FULL_SELECTION);
		SpokenName.of(viewer.getTree(), Wording.ofWindow().say("dossiers.spoken"));
		noticed = new Noticed(viewer.getTree(), viewer::refresh);
		viewer.setContentProvider(contents);
		TreeColumnLayout layout = new TreeColumnLayout();
		parent.setLayout(layout);
		TreeViewerColumn names = new TreeViewerColumn(viewer, SWT.LEFT);
		names.setLabelProvider(new NameColumn(viewer.getTree(), noticed::of));
		layout.setColumnData(names.getColumn(), new ColumnWeightData(1));
		TreeViewerColumn brackets = new TreeViewerColumn(viewer, SWT.RIGHT);
		brackets.setLabelProvider(new BracketsColumn(viewer.getTree()));
		layout.setColumnData(brackets.getColumn(), new ColumnPixelData(COUNT_WIDTH));
		ColumnViewerToolTipSupport.enableFor(viewer);
		viewer.addTreeListener(new ITreeViewerListener() {

			@Override
			public void treeExpanded(TreeExpansionEvent event) {
				viewer.getControl().getDisplay().asyncExec(TreeOfDossiers.this::count);
			}

			@Override
			public void treeCollapsed(TreeExpansionEvent event) {
				// what was counted stays known
			}
		});
	}

	TreeViewer viewer() {
		return viewer;
	}

	/** @param found as {@link ShelfContents} has it */
	void show(List<Object> found) {
		if (found.equals(shown)) {
			return;
		}
		Set<Object> known = dossiers(shown).collect(Collectors.toSet());
		Object[] open = viewer.getExpandedElements();
		shown = found;
		viewer.getTree().setRedraw(false);
		viewer.setInput(found);
		viewer.setExpandedElements(Stream.concat(Arrays.stream(open), opened(found, known)).toArray());
		viewer.getTree().setRedraw(true);
		count();
	}

	/** Conferences and dossiers that weren't shown before are shown open, unless they were left closed. */
	private Stream<Object> opened(List<Object> found, Set<Object> known) {
		Stream<Object> fresh = dossiers(found).filter(each -> !known.contains(each) && each instanceof DossierFolder dossier && !folded.contains(dossier.folder()));
		return Stream.concat(found.stream().filter(Conference.class::isInstance), fresh);
	}

	private static Stream<Object> dossiers(List<Object> found) {
		return found.stream().flatMap(each -> each instanceof Conference conference ? conference.dossiers().stream() : Stream.of(each));
	}

	/** A dossier that is shown was changed. */
	void refresh(DossierFolder dossier) {
		noticed.lookAgain(dossier);
		viewer.refresh(dossier);
		count();
	}

	void refresh() {
		viewer.refresh();
	}

	void showRemoved(boolean show) {
		contents.showRemoved(show);
		viewer.refresh();
	}

	/** Opens what is around a draft, and selects it. */
	void select(DossierFolder dossier, DossierDraft draft) {
		viewer.expandToLevel(dossier, 1);
		viewer.setSelection(new StructuredSelection(draft == null ? dossier : new ShownDraft(dossier, draft)), true);
	}

	/** Selects a draft that can be seen; what is closed stays closed. */
	void follow(ShownDraft draft) {
		boolean selected = viewer.getStructuredSelection().toList().contains(draft);
		if (!viewer.getTree().isDisposed() && viewer.testFindItem(draft) != null && !selected) {
			viewer.setSelection(new StructuredSelection(draft), true);
		}
	}

	/** Counts and looks through the dossiers that the user sees open. */
	private void count() {
		List<Path> drafts = new ArrayList<>();
		List<DossierFolder> open = Arrays.stream(viewer.getExpandedElements()).filter(DossierFolder.class::isInstance).map(DossierFolder.class::cast).toList();
		open.forEach(dossier -> {
			dossier.dossier().getRevisions().forEach(revision -> drafts.add(dossier.draft(revision)));
			dossier.copies().all().forEach(copy -> drafts.add(dossier.draft(copy)));
		});
		Counting.get().count(drafts);
		noticed.look(open);
	}

	/** Folders of the dossiers that are shown closed. */
	Stream<Path> folded() {
		Set<Object> open = Set.of(viewer.getExpandedElements());
		return dossiers(shown).filter(each -> !open.contains(each) && each instanceof DossierFolder).map(each -> ((DossierFolder) each).folder());
	}
}
