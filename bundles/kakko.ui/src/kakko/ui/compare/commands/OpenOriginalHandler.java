package kakko.ui.compare.commands;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

import kakko.ui.compare.CompareEditor;
import kakko.ui.desk.DraftNames;
import kakko.ui.program.Programs;
import kakko.ui.spot.Spot;

/** Opens the file as it was received, of the side that is selected in the comparison, with the system's own program. */
public final class OpenOriginalHandler extends CompareHandler {

	@Override
	void run(CompareEditor editor, ExecutionEvent event) {
		Programs.open(HandlerUtil.getActiveWorkbenchWindow(event).getShell(), DraftNames.original(editor.spot().map(Spot::draft).orElse(editor.input().to())));
	}
}
