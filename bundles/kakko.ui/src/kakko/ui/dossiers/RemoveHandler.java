package kakko.ui.dossiers;

import java.io.IOException;

import org.eclipse.ui.IWorkbenchPage;

import kakko.ui.Wording;
import kakko.ui.desk.Desk;

/** Takes the selected drafts out of their dossier; their files stay, and they can be put back. */
public final class RemoveHandler extends DossierHandler {

	@Override
	boolean fits(Chosen chosen) {
		return chosen.isNoneRemoved();
	}

	@Override
	void run(Chosen chosen, IWorkbenchPage page) throws IOException {
		for (ShownDraft shown : chosen.drafts()) {
			String label = shown.draft().getLabel();
			shown.dossier().remove(shown.draft());
			Desk.get().changed(shown.dossier());
			StatusLine.say(page, Wording.ofWindow().say("dossiers.tookOut", label));
		}
	}
}
