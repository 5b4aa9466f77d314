package kakko.ui.compare.correct;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import kakko.core.Corrections;
import kakko.core.Reading;
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

	private final DossierFolder dossier;
	private final DossierDraft older;
	private final Reading before;
	private final DossierDraft newer;
	private final Reading now;

	private Correcting(DossierFolder dossier, DossierDraft older, Reading before, DossierDraft newer, Reading now) {
		this.dossier = dossier;
		this.older = older;
		this.before = before;
		this.newer = newer;
		this.now = now;
	}

	public static Optional<Correcting> in(Compared compared) {
		return between(compared.file(Side.OLDER), compared.reading(Side.OLDER), compared.file(Side.NEWER), compared.reading(Side.NEWER));
	}

	/** Nothing where the two don't belong to one dossier. */
	public static Optional<Correcting> between(Path from, Reading before, Path to, Reading now) {
		Optional<DossierDraft> older = DraftNames.draft(from);
		Optional<DossierDraft> newer = DraftNames.draft(to);
		Optional<DossierFolder> dossier = DraftNames.dossier(from);
		boolean together = older.isPresent() && newer.isPresent() && dossier.equals(DraftNames.dossier(to));
		return together ? Optional.of(new Correcting(dossier.get(), older.get(), before, newer.get(), now)) : Optional.empty();
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
		return dossier.corrections().find(older, newer, before, now).refused().stream().map(Refused::correction).toList();
	}

	public DossierFolder dossier() {
		return dossier;
	}

	/**
	 * @param label what is done
	 * @return whether it could be kept; where not, the user was told
	 */
	public boolean correct(String label, Corrections corrections) {
		return run(label, dossier, () -> dossier.corrections().correct(older, newer, before, now, corrections));
	}

	/**
	 * The same, and what was done is told.
	 *
	 * @param told is given a sentence, and whether it still holds
	 */
	public void correct(String label, Corrections corrections, BiConsumer<String, BooleanSupplier> told) {
		if (correct(label, corrections)) {
			String kept = state();
			told.accept(Wording.ofWindow().say("correct.done", label), () -> state().equals(kept));
		}
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
