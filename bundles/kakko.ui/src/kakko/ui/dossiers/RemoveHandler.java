package kakko.ui.dossiers;

import java.util.stream.Collectors;

import org.eclipse.ui.IWorkbenchPage;

import kakko.ui.Wording;

/** Takes the selected drafts out of their dossier; their files stay, and they can be put back. */
public final class RemoveHandler extends DossierHandler {

	@Override
	boolean fits(Chosen chosen) {
		return chosen.isNoneRemoved() && chosen.dossier().isPresent();
	}

	@Override
	void run(Chosen chosen, IWorkbenchPage page) {
		String labels = chosen.drafts().stream().map(shown -> shown.draft().getLabel()).collect(Collectors.joining(", "));
		if (new TakingOut(chosen.dossier().orElseThrow(), chosen.drafts()).takeOut()) {
			StatusLine.say(page, Wording.ofWindow().say("dossiers.tookOut", labels));
		}
	}
}
