package kakko.ui.outline;

import java.util.List;

import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;

import kakko.lang.ide.outline.Entry;
import kakko.lang.ide.outline.Outline;
import kakko.ui.SpokenName;
import kakko.ui.Wording;
import kakko.ui.draft.DraftEditor;
import kakko.ui.draft.ParsedDraft;

/** Sections, options and paragraphs of the draft in front, with the number of brackets in each; Enter or a click goes there. */
public final class OutlineView extends ViewPart {

	public static final String ID = "kakko.ui.outline";

	private static final int COUNT_WIDTH = 48;

	private final Wording wording = Wording.ofWindow();
	private final IPartListener front = new InFront();
	private TreeViewer tree;
	private DraftEditor shown;
	private Runnable stop = () -> {
		// no draft yet
	};

	@Override
	public void createPartControl(Composite parent) {
		parent.setLayout(new FillLayout());
		Composite frame = new Composite(parent, SWT.NONE);
		TreeColumnLayout columns = new TreeColumnLayout();
		frame.setLayout(columns);
		tree = new TreeViewer(frame, SWT.SINGLE | SWT.V_SCROLL | SWT.FULL_SELECTION);
		tree.setUseHashlookup(true);
		tree.setContentProvider(new Entries());
		column(columns, SWT.LEFT).setLabelProvider(ColumnLabelProvider.createTextProvider(element -> ((Entry) element).label()));
		column(columns, SWT.RIGHT).setLabelProvider(ColumnLabelProvider.createTextProvider(element -> count((Entry) element)));
		SpokenName.of(tree.getTree(), wording.say("outline.spoken"));
		tree.addPostSelectionChangedListener(event -> go(event.getStructuredSelection()));
		getSite().getPage().addPartListener(front);
		show(getSite().getPage().getActiveEditor());
	}

	private TreeViewerColumn column(TreeColumnLayout columns, int style) {
		TreeViewerColumn column = new TreeViewerColumn(tree, style);
		columns.setColumnData(column.getColumn(), style == SWT.LEFT ? new ColumnWeightData(1) : new ColumnPixelData(COUNT_WIDTH));
		return column;
	}

	private static String count(Entry entry) {
		int brackets = entry.counts().brackets();
		return brackets == 0 ? "" : "[" + brackets + "]";
	}

	private void show(IWorkbenchPart editor) {
		if (editor == shown || !(editor instanceof DraftEditor)) {
			return;
		}
		stop.run();
		shown = (DraftEditor) editor;
		tree.setInput(null);
		stop = shown.whenParsed(this::learn);
	}

	private void learn(ParsedDraft parsed) {
		if (!tree.getTree().isDisposed()) {
			tree.setInput(Outline.of(parsed.text()));
			tree.expandToLevel(2);
		}
	}

	private void go(IStructuredSelection selection) {
		if (tree.getTree().isFocusControl() && selection.getFirstElement() instanceof Entry entry && shown != null) {
			shown.show(entry.anchor());
		}
	}

	private void forget(IWorkbenchPart editor) {
		if (editor == shown) {
			stop.run();
			shown = null;
			tree.setInput(null);
		}
	}

	/** The tree the user sees. */
	public TreeViewer tree() {
		return tree;
	}

	@Override
	public void setFocus() {
		tree.getTree().setFocus();
	}

	@Override
	public void dispose() {
		stop.run();
		getSite().getPage().removePartListener(front);
		super.dispose();
	}

	private static final class Entries extends ArrayContentProvider implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return ((List<?>) input).toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return ((Entry) parent).children().toArray();
		}

		@Override
		public Object getParent(Object element) {
			return null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return !((Entry) element).children().isEmpty();
		}
	}

	private final class InFront implements IPartListener {

		@Override
		public void partActivated(IWorkbenchPart part) {
			show(part);
		}

		@Override
		public void partBroughtToTop(IWorkbenchPart part) {
			show(part instanceof IEditorPart ? part : null);
		}

		@Override
		public void partClosed(IWorkbenchPart part) {
			forget(part);
		}

		@Override
		public void partDeactivated(IWorkbenchPart part) {
			// still shown
		}

		@Override
		public void partOpened(IWorkbenchPart part) {
			// shown once in front
		}
	}
}
