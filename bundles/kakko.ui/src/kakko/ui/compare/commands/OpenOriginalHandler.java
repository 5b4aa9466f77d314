package kakko.ui.compare.commands;

import java.nio.file.Path;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

import kakko.ui.Wording;
import kakko.ui.compare.CompareEditor;
import kakko.ui.compare.ComparisonPane;
import kakko.ui.compare.sheet.Pointed;
import kakko.ui.desk.DraftNames;
import kakko.ui.program.Programs;
import kakko.ui.spot.Spot;

/**
 * Opens the file as it was received, of the side that is selected in the comparison, with the system's own program. No system lets one say at which
 * page: that is told the user.
 */
public final class OpenOriginalHandler extends CompareHandler {

	@Override
	void run(CompareEditor editor, ExecutionEvent event) {
		Path original = DraftNames.original(editor.spot().map(Spot::draft).orElse(editor.input().to()));
		Programs.open(HandlerUtil.getActiveWorkbenchWindow(event).getShell(), original);
		ComparisonPane pane = editor.pane();
		pane.sheet().selection().pointed().map(pointed -> page(pane, pointed)).filter(page -> page > 0)
				.ifPresent(page -> pane.say(Wording.ofWindow().say("compare.original.page", original.getFileName(), page)));
	}

	private static int page(ComparisonPane pane, Pointed pointed) {
		return pane.compared().paragraph(pointed.side(), pointed.paragraph()).page();
	}
}
