package kakko.ui.draft.birth;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

import kakko.ui.Wording;
import kakko.ui.draft.DraftEditor;
import kakko.ui.spot.Spot;

/** Goes to where the bracket or option at the caret stood first. */
public final class BirthHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof DraftEditor editor) {
			editor.whenFresh(parsed -> show(editor));
		}
		return null;
	}

	private static void show(DraftEditor editor) {
		editor.spot(editor.caret()).filter(spot -> spot.kind() != Spot.Kind.PARAGRAPH).ifPresentOrElse(new Birth(editor)::show, () -> editor.say(Wording.ofWindow().say("birth.nothing")));
	}
}
