package kakko.ui;

import java.util.function.Consumer;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;

/** Tells which editor stands in front, null when none does. */
public final class FrontEditor implements IPartListener2 {

	/** Milliseconds in which the editor itself is painted. */
	private static final int MOMENT = 100;

	private final IWorkbenchPage page;
	private final Consumer<IEditorPart> turned;
	private boolean waiting;
	private boolean ended;

	private FrontEditor(IWorkbenchPage page, Consumer<IEditorPart> turned) {
		this.page = page;
		this.turned = turned;
	}

	/**
	 * Tells at once, and whenever another one has come to the front: after the window has turned to it, which mustn't wait for all
	 * who want to know.
	 *
	 * @return what ends it
	 */
	public static Runnable follow(IWorkbenchPage page, Consumer<IEditorPart> turned) {
		FrontEditor front = new FrontEditor(page, turned);
		page.addPartListener(front);
		turned.accept(page.getActiveEditor());
		return front::end;
	}

	private void end() {
		ended = true;
		page.removePartListener(this);
	}

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		later(part);
	}

	@Override
	public void partBroughtToTop(IWorkbenchPartReference part) {
		later(part);
	}

	/** One that stands there when the window opens isn't activated where the user was in another part. */
	@Override
	public void partVisible(IWorkbenchPartReference part) {
		later(part);
	}

	/** At once: nobody may go on with an editor that is gone. */
	@Override
	public void partClosed(IWorkbenchPartReference part) {
		if (part.getPart(false) instanceof IEditorPart) {
			turned.accept(page.getActiveEditor());
		}
	}

	private void later(IWorkbenchPartReference part) {
		if (part.getPart(false) instanceof IEditorPart && !waiting) {
			waiting = true;
			page.getWorkbenchWindow().getShell().getDisplay().timerExec(MOMENT, this::tell);
		}
	}

	private void tell() {
		waiting = false;
		if (!ended) {
			turned.accept(page.getActiveEditor());
		}
	}
}
