package kakko.ui.compare;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

import kakko.ui.desk.DraftNames;
import kakko.ui.draft.DraftEditor;
import kakko.ui.draft.DraftInput;
import kakko.ui.spot.Spot;
import kakko.ui.trouble.Trouble;

/** A draft, opened from a comparison. */
final class Opened {

	private Opened() {
	}

	static void at(IWorkbenchPage page, Spot spot) {
		try {
			page.openEditor(new DraftInput(spot.draft(), DraftNames.of(spot.draft())), DraftEditor.ID);
		} catch (PartInitException e) {
			Trouble.say(page.getWorkbenchWindow().getShell(), spot.draft().toString(), e);
		}
	}
}
