package kakko.ui.compare.commands;

import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;

import kakko.ui.compare.CompareEditor;
import kakko.ui.compare.correct.Correcting;
import kakko.ui.compare.correct.Pairs;
import kakko.ui.compare.sheet.Pointed;

/** Two paragraphs belong together: the first is held, the second is selected then. */
public final class TogetherHandler extends CorrectHandler {

	@Override
	void correct(CompareEditor editor, Correcting correcting, Pointed pointed, ExecutionEvent event) {
		Optional<Pointed> held = editor.pane().sheet().selection().held();
		if (held.isEmpty()) {
			editor.pane().sheet().selection().hold();
			editor.pane().say(wording.say("correct.together.next"));
		} else {
			editor.pane().sheet().selection().letGo();
			keep(editor, correcting, wording.say("correct.together"), Pairs.together(held.get(), pointed), "correct.together.cannot");
		}
	}
}
