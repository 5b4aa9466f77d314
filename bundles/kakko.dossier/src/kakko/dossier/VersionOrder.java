package kakko.dossier;

import java.time.Instant;
import java.util.Comparator;

import org.eclipse.emf.common.util.ECollections;

import kakko.model.dossiers.Dossier;
import kakko.model.dossiers.Revision;

/** Revisions by the date of their version; one that prints none stands where it was received. */
final class VersionOrder {

	private static final Comparator<Revision> BY_DATE = Comparator.comparing(VersionOrder::moment);

	private VersionOrder() {
	}

	/** Those of one moment stay in the order in which they came. */
	static void restore(Dossier dossier) {
		ECollections.sort(dossier.getRevisions(), BY_DATE);
	}

	static Instant moment(Revision revision) {
		return VersionDate.moment(revision.getIssued()).or(() -> VersionDate.moment(revision.getReceived())).orElse(Instant.MIN);
	}
}
