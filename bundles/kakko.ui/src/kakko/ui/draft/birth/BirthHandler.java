package kakko.ui.draft.birth;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

import kakko.ui.Wording;
import kakko.ui.draft.DraftEditor;
import kakko.ui.draft.ParsedDraft;
import kakko.ui.spot.Spot;

/** Goes to where the bracket or option at the caret stood first. */
public final class BirthHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof DraftEditor editor) {
			editor.whenFresh(parsed -> show(parsed, editor));
		}
		return null;
	}

	private static void show(ParsedDraft parsed, DraftEditor editor) {
		Optional<ParsedDraft.Place> place = parsed.at(editor.caret()).filter(there -> there.kind() != Spot.Kind.PARAGRAPH);
		place.ifPresentOrElse(there -> new Birth(editor).show(new Spot(editor.file(), there.kind(), there.index())), () -> editor.say(Wording.ofWindow().say("birth.nothing")));
	}
}
