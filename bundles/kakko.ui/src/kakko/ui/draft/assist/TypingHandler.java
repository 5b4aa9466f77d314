package kakko.ui.draft.assist;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.handlers.HandlerUtil;

import kakko.ui.Wording;
import kakko.ui.draft.DraftEditor;

/** Opens the list of what could be typed at the caret of a copy. */
public final class TypingHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof DraftEditor editor) {
			if (editor.isEditable()) {
				// the platform took it away while the draft was being read
				editor.viewer().enableOperation(ISourceViewer.CONTENTASSIST_PROPOSALS, true);
				editor.viewer().doOperation(ISourceViewer.CONTENTASSIST_PROPOSALS);
			} else {
				editor.say(Wording.ofWindow().say("typing.received"));
			}
		}
		return null;
	}
}
