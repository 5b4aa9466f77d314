package kakko.ui.draft.bookmarks;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;

import kakko.ui.Wording;
import kakko.ui.draft.DraftEditor;
import kakko.ui.draft.go.QuickList;

/** Sets a bookmark in the draft in front, or lists them; plugin.xml says which. */
public final class BookmarkHandler extends AbstractHandler implements IExecutableExtension {

	private boolean lists;

	@Override
	public void setInitializationData(IConfigurationElement element, String attribute, Object data) {
		lists = "list".equals(data);
	}

	@Override
	public Object execute(ExecutionEvent event) {
		DraftEditor editor = (DraftEditor) HandlerUtil.getActiveEditor(event);
		if (lists) {
			new QuickList(editor.text(), Wording.ofWindow().say("bookmarks"), editor.bookmarks().goals(), editor.caret(), goal -> editor.point(goal.place())).open();
		} else if (!editor.bookmarks().toggle()) {
			editor.text().getDisplay().beep();
		}
		return null;
	}
}
