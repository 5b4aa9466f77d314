package kakko.ui.spot;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

import kakko.ui.desk.DraftNames;
import kakko.ui.draft.DraftEditor;
import kakko.ui.draft.DraftInput;

/** The way from any part to the text. */
public final class Spots {

	private Spots() {
	}

	/** Opens the draft a spot lies in and shows it there. */
	public static void show(IWorkbenchPage page, Spot spot) {
		try {
			SpotTarget editor = Adapters.adapt(page.openEditor(new DraftInput(spot.draft(), DraftNames.of(spot.draft())), DraftEditor.ID), SpotTarget.class);
			if (editor != null) {
				editor.reveal(spot);
			}
		} catch (PartInitException e) {
			ILog.get().error(spot.draft().toString(), e);
		}
	}
}
