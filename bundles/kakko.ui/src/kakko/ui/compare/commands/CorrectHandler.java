package kakko.ui.compare.commands;

import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;

import kakko.core.Corrections;
import kakko.ui.Wording;
import kakko.ui.compare.CompareEditor;
import kakko.ui.compare.correct.Correcting;
import kakko.ui.compare.sheet.Pointed;

/** Puts something right at what is selected in the comparison, or says what is missing. */
abstract class CorrectHandler extends CompareHandler {

	final Wording wording = Wording.ofWindow();

	@Override
	final void run(CompareEditor editor, ExecutionEvent event) {
		Optional<Correcting> correcting = Correcting.in(editor.pane().compared());
		Optional<Pointed> pointed = editor.pane().sheet().selection().pointed();
		if (correcting.isEmpty()) {
			editor.pane().offerDossier();
		} else if (pointed.isEmpty()) {
			editor.pane().say(wording.say("correct.nothing"));
		} else {
			correct(editor, correcting.get(), pointed.get(), event);
		}
	}

	abstract void correct(CompareEditor editor, Correcting correcting, Pointed pointed, ExecutionEvent event);

	/** @param missing what the user is told where there is no correction */
	final void keep(CompareEditor editor, Correcting correcting, String label, Optional<Corrections> corrections, String missing) {
		if (corrections.isEmpty()) {
			editor.pane().say(wording.say(missing));
		} else {
			correcting.correct(label, corrections.get(), editor.pane()::say);
		}
	}
}
