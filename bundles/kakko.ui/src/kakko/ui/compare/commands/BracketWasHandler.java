package kakko.ui.compare.commands;

import org.eclipse.core.commands.ExecutionEvent;

import kakko.core.Comparison.Fate;
import kakko.ui.compare.CompareEditor;
import kakko.ui.compare.correct.Answers;
import kakko.ui.compare.correct.Correcting;
import kakko.ui.compare.sheet.Pointed;

/** What became of a bracket; the command says what. */
public final class BracketWasHandler extends CorrectHandler {

	public static final String ID = "kakko.ui.compare.bracketWas";
	public static final String FATE = ID + ".fate";

	@Override
	void correct(CompareEditor editor, Correcting correcting, Pointed pointed, ExecutionEvent event) {
		Fate fate = Fate.valueOf(event.getParameter(FATE));
		String label = wording.say("correct.bracket", kakko.report.Wording.in(wording.locale()).of(fate));
		keep(editor, correcting, label, Answers.bracket(editor.pane().compared(), pointed, editor.pane().sheet().selection().held(), fate), missing(fate));
		editor.pane().sheet().selection().letGo();
	}

	private static String missing(Fate fate) {
		return switch (fate) {
		case KEPT, EDITED -> "correct.bracket.two";
		case NEW, REOPENED -> "correct.bracket.newer";
		case ACCEPTED, REJECTED, DELETED -> "correct.bracket.older";
		};
	}
}
