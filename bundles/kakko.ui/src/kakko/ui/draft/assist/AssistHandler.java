package kakko.ui.draft.assist;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.handlers.HandlerUtil;

import kakko.ui.Wording;
import kakko.ui.draft.DraftEditor;
import kakko.ui.draft.problems.ProblemsView;

/** Opens the list of what can be done at the caret, or in the list of problems what can be done about the selected one. */
public final class AssistHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActivePart(event) instanceof ProblemsView problems) {
			problems.offer();
		} else if (HandlerUtil.getActiveEditor(event) instanceof DraftEditor editor) {
			editor.whenFresh(parsed -> offer(editor));
		}
		return null;
	}

	private static void offer(DraftEditor editor) {
		if (QuickAssists.at(editor).isEmpty()) {
			editor.say(Wording.ofWindow().say("assist.nothing"));
		} else {
			editor.viewer().doOperation(ISourceViewer.QUICK_ASSIST);
		}
	}
}
