package kakko.ui.review;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.ui.IEditorPart;

import kakko.dossier.DossierFolder;
import kakko.model.dossiers.Correction;
import kakko.ui.Wording;
import kakko.ui.compare.CompareEditor;
import kakko.ui.compare.correct.Correcting;
import kakko.ui.compare.text.Compared;
import kakko.ui.desk.DraftNames;
import kakko.ui.draft.DraftInput;
import kakko.ui.review.Group.Kind;

/** What there is to review of the editor in front: of a comparison its doubts and corrections, of a draft the corrections of its dossier. */
final class ReviewEntries {

	private final Wording wording;

	ReviewEntries(Wording wording) {
		this.wording = wording;
	}

	List<Group> of(IEditorPart editor) {
		if (editor instanceof CompareEditor comparison && comparison.pane().compared() != null) {
			return of(comparison.pane().compared());
		}
		if (editor != null && editor.getEditorInput() instanceof DraftInput draft) {
			return DraftNames.dossier(draft.file()).map(this::ofDossier).orElse(List.of());
		}
		return List.of();
	}

	private List<Group> of(Compared compared) {
		List<Group> groups = new ArrayList<>();
		List<Doubt> doubts = Doubts.of(compared, wording);
		groups.add(new Group(Kind.DOUBTS, wording.say("review.doubts", doubts.size()), doubts));
		Optional<Correcting> correcting = Correcting.in(compared);
		correcting.ifPresent(book -> groups.add(byHand(book)));
		return groups;
	}

	private Group byHand(Correcting book) {
		List<Correction> corrections = book.all();
		Set<String> refused = corrections.isEmpty() ? Set.of() : book.refused().stream().map(Correction::getId).collect(Collectors.toSet());
		return new Group(Kind.BY_HAND, wording.say("review.byHand", corrections.size()), new ByHandEntries(book.dossier(), wording).of(corrections, refused, false));
	}

	private List<Group> ofDossier(DossierFolder dossier) {
		List<Correction> corrections = dossier.corrections().all();
		return corrections.isEmpty() ? List.of() : List.of(new Group(Kind.BY_HAND, wording.say("review.byHandInDossier", corrections.size()), new ByHandEntries(dossier, wording).of(corrections, Set.of(), true)));
	}

	/** The draft of the newer side, or the older, that a correction is about. */
	static Optional<Path> draft(PutRight entry, boolean newer) {
		return entry.dossier().find(newer ? entry.correction().getTo() : entry.correction().getFrom()).map(entry.dossier()::draft);
	}
}
