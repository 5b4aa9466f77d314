package kakko.ui.analysis;

import java.nio.file.Path;
import java.util.Optional;

import kakko.core.Corrections;
import kakko.core.Reading;
import kakko.dossier.DossierFolder;
import kakko.model.dossiers.DossierDraft;
import kakko.ui.desk.DraftNames;

/** What the user put right by hand between two drafts; nothing where they don't belong to one dossier. */
@FunctionalInterface
interface ByHand {

	Corrections in(Reading older, Reading newer);

	/** Called in the window's thread; what comes of it may be asked in any. */
	static ByHand between(Path from, Path to) {
		Optional<DossierDraft> older = DraftNames.draft(from);
		Optional<DossierDraft> newer = DraftNames.draft(to);
		Optional<DossierFolder> dossier = DraftNames.dossier(from);
		boolean together = older.isPresent() && newer.isPresent() && dossier.equals(DraftNames.dossier(to));
		return (first, second) -> together ? dossier.get().corrections().find(older.get(), newer.get(), first, second).corrections() : Corrections.NONE;
	}
}
