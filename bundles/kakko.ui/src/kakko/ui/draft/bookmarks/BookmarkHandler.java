package kakko.ui.draft.bookmarks;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;

import kakko.ui.Wording;
import kakko.ui.draft.DraftEditor;
import kakko.ui.draft.go.QuickList;

/** Sets a bookmark in the draft in front, goes from one to the next, lists them; plugin.xml says which. */
public final class BookmarkHandler extends AbstractHandler implements IExecutableExtension {

	private String what;

	@Override
	public void setInitializationData(IConfigurationElement element, String attribute, Object data) {
		what = (String) data;
	}

	@Override
	public Object execute(ExecutionEvent event) {
		DraftEditor editor = (DraftEditor) HandlerUtil.getActiveEditor(event);
		boolean done = switch (what) {
		case "toggle" -> editor.bookmarks().toggle();
		case "next" -> editor.bookmarks().next();
		case "previous" -> editor.bookmarks().previous();
		default -> list(editor);
		};
		if (!done) {
			editor.text().getDisplay().beep();
		}
		return null;
	}

	private static boolean list(DraftEditor editor) {
		new QuickList(editor.text(), Wording.ofWindow().say("bookmarks"), editor.bookmarks().goals(), editor.caret(), goal -> editor.point(goal.place())).open();
		return true;
	}
}
