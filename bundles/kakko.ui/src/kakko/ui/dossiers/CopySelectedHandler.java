package kakko.ui.dossiers;

import java.io.IOException;

import org.eclipse.ui.IWorkbenchPage;

import kakko.ui.draft.writing.NewCopy;

/** Makes a working copy of the selected draft and opens it to be written in. */
public final class CopySelectedHandler extends DossierHandler {

	@Override
	boolean fits(Chosen chosen) {
		return chosen.isNoneRemoved() && chosen.draft().isPresent();
	}

	@Override
	void run(Chosen chosen, IWorkbenchPage page) throws IOException {
		NewCopy.open(page, chosen.dossier().orElseThrow(), chosen.draft().orElseThrow().draft());
	}
}
