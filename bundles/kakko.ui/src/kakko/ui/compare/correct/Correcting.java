package kakko.ui.compare.correct;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

import kakko.core.Corrections;
import kakko.dossier.CorrectionBook.Change;
import kakko.dossier.CorrectionBook.Refused;
import kakko.dossier.DossierFolder;
import kakko.model.dossiers.Anchor;
import kakko.model.dossiers.Correction;
import kakko.model.dossiers.DossierDraft;
import kakko.ui.Wording;
import kakko.ui.compare.text.Compared;
import kakko.ui.compare.text.Side;
import kakko.ui.desk.DossierOperation;
import kakko.ui.desk.DraftNames;

/** Puts something right between two drafts of a dossier, where it is kept. */
public final class Correcting {

	private final Compared compared;
	private final DossierFolder dossier;
	private final DossierDraft older;
	private final DossierDraft newer;

	private Correcting(Compared compared, DossierFolder dossier, DossierDraft older, DossierDraft newer) {
		this.compared = compared;
		this.dossier = dossier;
		this.older = older;
		this.newer = newer;
	}

	/** Nothing where the two don't belong to one dossier. */
	public static Optional<Correcting> in(Compared compared) {
		Optional<DossierDraft> older = DraftNames.draft(compared.file(Side.OLDER));
		Optional<DossierDraft> newer = DraftNames.draft(compared.file(Side.NEWER));
		Optional<DossierFolder> dossier = DraftNames.dossier(compared.file(Side.OLDER));
		boolean together = older.isPresent() && newer.isPresent() && dossier.equals(DraftNames.dossier(compared.file(Side.NEWER)));
		return together ? Optional.of(new Correcting(compared, dossier.get(), older.get(), newer.get())) : Optional.empty();
	}

	/** What was put right between the two, oldest first. */
	public List<Correction> all() {
		return dossier.corrections().between(older, newer);
	}

	/** Tells one state of the corrections from another. */
	public String state() {
		return all().stream().map(each -> String.join("|", each.getId(), each.getKind().getName(), each.getFate(), place(each.getOlder()), place(each.getNewer())))
				.collect(Collectors.joining("\n"));
	}

	private static String place(Anchor anchor) {
		return anchor == null ? "" : anchor.getParagraph() + "," + anchor.getNth();
	}

	/** Those whose words are no longer there, or that later ones contradict. */
	public List<Correction> refused() {
		return dossier.corrections().find(older, newer, compared.reading(Side.OLDER), compared.reading(Side.NEWER)).refused().stream().map(Refused::correction).toList();
	}

	public DossierFolder dossier() {
		return dossier;
	}

	/**
	 * @param label what is done
	 * @return whether it could be kept; where not, the user was told
	 */
	public boolean correct(String label, Corrections corrections) {
		return run(label, dossier, () -> dossier.corrections().correct(older, newer, compared.reading(Side.OLDER), compared.reading(Side.NEWER), corrections));
	}

	/** Takes back what was put right. */
	public static void withdraw(DossierFolder dossier, List<Correction> corrections) {
		run(Wording.ofWindow().say("correct.withdraw"), dossier, () -> {
			dossier.corrections().withdraw(corrections);
			return new Change(List.of(), corrections);
		});
	}

	/** Changes the corrections of a dossier. */
	private interface Putting {

		Change right() throws IOException;
	}

	private static boolean run(String label, DossierFolder dossier, Putting putting) {
		AtomicReference<Change> made = new AtomicReference<>();
		return new DossierOperation(label, dossier, () -> made.set(putting.right()), () -> dossier.corrections().undo(made.get())).run();
	}
}
