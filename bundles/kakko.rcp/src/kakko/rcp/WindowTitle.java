package kakko.rcp;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;

/** Keeps the window's title at "Kakko – draft in front". */
final class WindowTitle implements IPartListener2 {

	static final String NAME = "Kakko";

	private final IWorkbenchWindowConfigurer window;

	WindowTitle(IWorkbenchWindowConfigurer window) {
		this.window = window;
		show(window.getWindow().getActivePage());
	}

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		show(part.getPage());
	}

	@Override
	public void partBroughtToTop(IWorkbenchPartReference part) {
		show(part.getPage());
	}

	@Override
	public void partClosed(IWorkbenchPartReference part) {
		show(part.getPage());
	}

	private void show(IWorkbenchPage page) {
		IEditorPart editor = page.getActiveEditor();
		window.setTitle(editor == null ? NAME : NAME + " – " + editor.getTitle());
	}
}
