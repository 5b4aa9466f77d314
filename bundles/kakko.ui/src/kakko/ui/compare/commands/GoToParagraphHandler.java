package kakko.ui.compare.commands;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.ui.handlers.HandlerUtil;

import kakko.ui.Wording;
import kakko.ui.compare.CompareEditor;
import kakko.ui.compare.ComparisonPane;

/** To a paragraph by its number. */
public final class GoToParagraphHandler extends CompareHandler {

	@Override
	void run(CompareEditor editor, ExecutionEvent event) {
		Wording wording = Wording.ofWindow();
		ComparisonPane pane = editor.pane();
		InputDialog dialog = new InputDialog(HandlerUtil.getActiveWorkbenchWindow(event).getShell(), wording.say("compare.goTo"), wording.say("compare.goTo.number"), "",
				number -> number.isBlank() ? "" : pane.compared().numbered(number).isPresent() ? null : wording.say("compare.goTo.none", number));
		if (dialog.open() == InputDialog.OK) {
			pane.compared().numbered(dialog.getValue()).ifPresent(row -> {
				pane.reveal(row, false);
				pane.setFocus();
			});
		}
	}
}
