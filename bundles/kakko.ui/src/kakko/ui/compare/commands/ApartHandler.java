package kakko.ui.compare.commands;

import org.eclipse.core.commands.ExecutionEvent;

import kakko.ui.compare.CompareEditor;
import kakko.ui.compare.correct.Correcting;
import kakko.ui.compare.correct.Pairs;
import kakko.ui.compare.sheet.Pointed;

/** The paragraphs of a row don't belong together. */
public final class ApartHandler extends CorrectHandler {

	@Override
	void correct(CompareEditor editor, Correcting correcting, Pointed pointed, ExecutionEvent event) {
		keep(editor, correcting, wording.say("correct.apart"), Pairs.apart(pointed), "correct.apart.cannot");
	}
}
