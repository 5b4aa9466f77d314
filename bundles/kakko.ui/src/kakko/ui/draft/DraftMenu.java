package kakko.ui.draft;

import java.util.List;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.eclipse.ui.texteditor.IUpdate;

import kakko.ui.Wording;

/** What can be done where the mouse is. */
final class DraftMenu {

	private DraftMenu() {
	}

	static void fill(IMenuManager menu, ITextEditor editor) {
		List.of(ITextEditorActionConstants.CUT, ITextEditorActionConstants.COPY, ITextEditorActionConstants.PASTE).forEach(id -> menu.add(action(id, editor)));
		menu.add(new Separator());
		menu.add(action(ITextEditorActionConstants.SELECT_ALL, editor));
	}

	/** The platform names them in English only. */
	private static IAction action(String id, ITextEditor editor) {
		IAction action = editor.getAction(id);
		action.setText(Wording.ofWindow().say("edit." + id));
		if (action instanceof IUpdate state) {
			state.update();
		}
		return action;
	}
}
