package kakko.ui.outline;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;

import kakko.lang.ide.outline.Entry;
import kakko.ui.SpokenName;
import kakko.ui.Wording;
import kakko.ui.draft.DraftEditor;
import kakko.ui.draft.ParsedDraft;

/** Sections, options and paragraphs of the draft in front, with the number of brackets in each; Enter or a click goes there. */
public final class OutlineView extends ViewPart {

	public static final String ID = "kakko.ui.outline";

	private final Wording wording = Wording.ofWindow();
	private final IPartListener front = new InFront();
	private OutlineTree outline;
	private DraftEditor shown;
	/** Nothing of the draft was shown yet. */
	private boolean first;
	private Runnable stop = () -> {
		// no draft yet
	};

	@Override
	public void createPartControl(Composite parent) {
		parent.setLayout(new FillLayout());
		outline = new OutlineTree(new Composite(parent, SWT.NONE));
		SpokenName.of(outline.tree(), wording.say("outline.spoken"));
		outline.tree().addListener(SWT.Selection, event -> outline.selected().ifPresent(this::go));
		getSite().getPage().addPartListener(front);
		show(getSite().getPage().getActiveEditor());
	}

	private void show(IWorkbenchPart editor) {
		if (editor == shown || !(editor instanceof DraftEditor)) {
			return;
		}
		stop.run();
		shown = (DraftEditor) editor;
		first = true;
		outline.show(List.of());
		stop = shown.whenParsed(this::learn);
	}

	private void learn(ParsedDraft parsed) {
		if (!outline.tree().isDisposed()) {
			if (first) {
				outline.show(parsed.outline());
			} else {
				outline.renew(parsed.outline());
			}
			first = false;
		}
	}

	private void go(Entry entry) {
		if (outline.tree().isFocusControl() && shown != null) {
			shown.show(entry.anchor());
		}
	}

	private void forget(IWorkbenchPart editor) {
		if (editor == shown) {
			stop.run();
			shown = null;
			outline.show(List.of());
		}
	}

	/** The tree the user sees. */
	public Tree tree() {
		return outline.tree();
	}

	@Override
	public void setFocus() {
		outline.tree().setFocus();
	}

	@Override
	public void dispose() {
		stop.run();
		getSite().getPage().removePartListener(front);
		super.dispose();
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
