package kakko.ui.compare.commands;

import org.eclipse.core.commands.ExecutionEvent;

import kakko.core.Comparison.OptionOutcome;
import kakko.ui.compare.CompareEditor;
import kakko.ui.compare.correct.Answers;
import kakko.ui.compare.correct.Correcting;
import kakko.ui.compare.sheet.Pointed;

/** What became of an option; the command says what. */
public final class OptionWasHandler extends CorrectHandler {

	public static final String ID = "kakko.ui.compare.optionWas";
	public static final String OUTCOME = ID + ".outcome";

	@Override
	void correct(CompareEditor editor, Correcting correcting, Pointed pointed, ExecutionEvent event) {
		OptionOutcome outcome = OptionOutcome.valueOf(event.getParameter(OUTCOME));
		String label = wording.say("correct.option", kakko.report.Wording.in(wording.locale()).of(outcome));
		keep(editor, correcting, label, Answers.option(editor.pane().compared(), pointed, outcome), "correct.option.cannot");
	}
}
