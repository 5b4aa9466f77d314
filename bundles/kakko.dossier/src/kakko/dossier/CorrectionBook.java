package kakko.dossier;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;

import kakko.core.Corrections;
import kakko.core.Reading;
import kakko.model.dossiers.Correction;
import kakko.model.dossiers.Dossier;
import kakko.model.dossiers.DossierDraft;

/** What the user of a dossier put right by hand, kept by the words it is about. */
public final class CorrectionBook {

	private final DossierFolder folder;

	CorrectionBook(DossierFolder folder) {
		this.folder = folder;
	}

	/**
	 * What to hand to the engine.
	 *
	 * @param honoured those that are in {@code corrections}
	 * @param refused  those that are not, and why
	 */
	public record Found(Corrections corrections, List<Correction> honoured, List<Refused> refused) {
	}

	public record Refused(Correction correction, Reason reason) {

		public enum Reason {
			/** The words it is about no longer stand in the text, or at several places alike. */
			NOT_FOUND,
			/** A later correction says otherwise. */
			CONTRADICTED
		}
	}

	/**
	 * What was put right.
	 *
	 * @param made      the new corrections
	 * @param withdrawn those that said otherwise
	 */
	public record Change(List<Correction> made, List<Correction> withdrawn) {
	}

	/** Of all pairs of drafts, oldest first. */
	public List<Correction> all() {
		return List.copyOf(folder.dossier().getCorrections());
	}

	/** Of the step from one draft to the other; nothing is concluded for other pairs. */
	public List<Correction> between(DossierDraft from, DossierDraft to) {
		return between(folder.dossier(), from, to);
	}

	private static List<Correction> between(Dossier dossier, DossierDraft from, DossierDraft to) {
		return dossier.getCorrections().stream().filter(correction -> correction.getFrom().equals(from.getId()) && correction.getTo().equals(to.getId())).toList();
	}

	/** Finds what was put right between two drafts in the texts as they read now. */
	public Found find(DossierDraft from, DossierDraft to, Reading older, Reading newer) {
		return find(between(from, to), new Anchoring(older, newer));
	}

	/** Of two that contradict each other the later one holds. */
	private static Found find(List<Correction> corrections, Anchoring anchoring) {
		Corrections all = Corrections.NONE;
		List<Correction> honoured = new ArrayList<>();
		List<Refused> refused = new ArrayList<>();
		for (Correction correction : corrections.reversed()) {
			Optional<Corrections> one = anchoring.find(correction);
			Optional<Corrections> both = one.flatMap(all::and);
			if (both.isPresent()) {
				all = both.get();
				honoured.addFirst(correction);
			} else {
				refused.addFirst(new Refused(correction, one.isEmpty() ? Refused.Reason.NOT_FOUND : Refused.Reason.CONTRADICTED));
			}
		}
		return new Found(all, List.copyOf(honoured), List.copyOf(refused));
	}

	/**
	 * Keeps corrections of the step from one draft to the other; those that said otherwise of the same are withdrawn.
	 *
	 * @param older as the draft reads now: the indexes are its
	 */
	public Change correct(DossierDraft from, DossierDraft to, Reading older, Reading newer, Corrections corrections) throws IOException {
		Anchoring anchoring = new Anchoring(older, newer);
		List<Correction> made = anchoring.anchored(corrections);
		List<Correction> withdrawn = new ArrayList<>();
		folder.change(dossier -> {
			List<Correction> before = between(dossier, from, to);
			for (Correction correction : made) {
				correction.setId(freeId(dossier));
				correction.setFrom(from.getId());
				correction.setTo(to.getId());
				correction.setMade(Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
				dossier.getCorrections().add(correction);
			}
			find(between(dossier, from, to), anchoring).refused().stream()
					.filter(refused -> refused.reason() == Refused.Reason.CONTRADICTED && before.contains(refused.correction())).map(Refused::correction)
					.forEach(withdrawn::add);
			dossier.getCorrections().removeAll(withdrawn);
		});
		return new Change(made, List.copyOf(withdrawn));
	}

	private static String freeId(Dossier dossier) {
		int number = dossier.getCorrections().size() + 1;
		while (isTaken(dossier, "correction-" + number)) {
			number++;
		}
		return "correction-" + number;
	}

	private static boolean isTaken(Dossier dossier, String id) {
		return dossier.getCorrections().stream().anyMatch(correction -> id.equals(correction.getId()));
	}

	/** Takes corrections back; those that somebody else took back already are passed over. */
	public void withdraw(List<Correction> corrections) throws IOException {
		List<String> ids = corrections.stream().map(Correction::getId).toList();
		folder.change(dossier -> dossier.getCorrections().removeIf(correction -> ids.contains(correction.getId())));
	}

	/** Undoes a change: takes back what it made and brings back what it withdrew. */
	public void undo(Change change) throws IOException {
		List<String> ids = change.made().stream().map(Correction::getId).toList();
		folder.change(dossier -> {
			dossier.getCorrections().removeIf(correction -> ids.contains(correction.getId()));
			change.withdrawn().forEach(correction -> bringBack(dossier, correction));
		});
	}

	/** Brings back what was withdrawn. */
	public void bringBack(List<Correction> corrections) throws IOException {
		folder.change(dossier -> corrections.forEach(correction -> bringBack(dossier, correction)));
	}

	private static void bringBack(Dossier dossier, Correction withdrawn) {
		Correction correction = EcoreUtil.copy(withdrawn);
		if (isTaken(dossier, correction.getId())) {
			correction.setId(freeId(dossier));
		}
		dossier.getCorrections().add(correction);
	}
}
