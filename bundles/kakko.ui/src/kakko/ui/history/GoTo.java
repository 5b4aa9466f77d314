package kakko.ui.history;

import org.eclipse.ui.IWorkbenchPage;

import kakko.ui.open.Opening;
import kakko.ui.spot.Spot;

/** The way to the text. */
public final class GoTo {

	private GoTo() {
	}

	/** Opens the draft of a spot by the name that the user calls it. */
	public static void spot(IWorkbenchPage page, Spot spot, Followed followed) {
		int revision = followed.drafts().indexOf(spot.draft());
		String name = revision < 0 ? spot.draft().getFileName().toString() : followed.labels().get(revision);
		Opening.draft(page, spot.draft(), name);
	}
}
