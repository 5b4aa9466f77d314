package kakko.ui;

import java.util.function.Consumer;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;

/** Tells which editor stands in front, null when none does. */
public final class FrontEditor implements IPartListener2 {

	private final Consumer<IEditorPart> turned;

	public FrontEditor(Consumer<IEditorPart> turned) {
		this.turned = turned;
	}

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		tell(part);
	}

	@Override
	public void partBroughtToTop(IWorkbenchPartReference part) {
		tell(part);
	}

	@Override
	public void partClosed(IWorkbenchPartReference part) {
		if (part.getPart(false) instanceof IEditorPart) {
			turned.accept(part.getPage().getActiveEditor());
		}
	}

	private void tell(IWorkbenchPartReference part) {
		if (part.getPart(false) instanceof IEditorPart editor) {
			turned.accept(editor);
		}
	}
}
