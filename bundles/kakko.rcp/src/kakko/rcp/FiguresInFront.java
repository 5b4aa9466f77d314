package kakko.rcp;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;

import kakko.ui.Wording;
import kakko.ui.draft.DraftInput;
import kakko.ui.figures.Counting;
import kakko.ui.figures.Figures;

/** Keeps at the foot of the window how much of the draft in front is open. */
final class FiguresInFront implements IPartListener2 {

	private final IWorkbenchPage page;
	private final IStatusLineManager line;
	private final Display display;
	private Path shown;

	FiguresInFront(IWorkbenchPage page, IStatusLineManager line) {
		this.page = page;
		this.line = line;
		display = page.getWorkbenchWindow().getShell().getDisplay();
		Runnable end = Counting.get().whenCounted(draft -> display.asyncExec(() -> counted(draft)));
		page.getWorkbenchWindow().getShell().addListener(SWT.Dispose, event -> end.run());
	}

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		later();
	}

	@Override
	public void partBroughtToTop(IWorkbenchPartReference part) {
		later();
	}

	@Override
	public void partClosed(IWorkbenchPartReference part) {
		later();
	}

	/** After the part itself has said at the foot of the window what it has to say. */
	private void later() {
		display.asyncExec(this::show);
	}

	private void counted(Path draft) {
		if (draft.equals(shown)) {
			show();
		}
	}

	private void show() {
		if (page.getWorkbenchWindow().getShell() == null) {
			return;
		}
		Optional<Path> draft = inFront();
		if (draft.isEmpty() && shown != null) {
			line.setMessage("");
		}
		shown = draft.orElse(null);
		draft.ifPresent(this::say);
	}

	private void say(Path draft) {
		Optional<Figures> figures = Counting.get().known(draft);
		line.setMessage(figures.map(known -> known.say(Wording.ofWindow())).orElse(""));
		if (figures.isEmpty()) {
			Counting.get().count(List.of(draft));
		}
	}

	private Optional<Path> inFront() {
		IEditorPart editor = page.getActiveEditor();
		return editor != null && editor.getEditorInput() instanceof DraftInput draft ? Optional.of(draft.file()) : Optional.empty();
	}
}
