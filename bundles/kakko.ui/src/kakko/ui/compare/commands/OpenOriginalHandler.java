package kakko.ui.compare.commands;

import java.nio.file.Path;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.handlers.HandlerUtil;

import kakko.ui.Wording;
import kakko.ui.compare.CompareEditor;
import kakko.ui.desk.DraftNames;
import kakko.ui.program.Programs;
import kakko.ui.spot.Spot;

/** Opens the file as it was received, of the side that is selected in the comparison, with the system's own program. */
public final class OpenOriginalHandler extends CompareHandler {

	@Override
	void run(CompareEditor editor, ExecutionEvent event) {
		Path original = DraftNames.original(editor.spot().map(Spot::draft).orElse(editor.input().to()));
		if (!Programs.open(original)) {
			Wording wording = Wording.ofWindow();
			MessageDialog.openInformation(HandlerUtil.getActiveShell(event), wording.say("compare.original"), wording.say("compare.original.none", original));
		}
	}
}
