package kakko.dossier;

import kakko.documents.Metadata;
import kakko.documents.ReadDocument;
import kakko.model.dossiers.Revision;

/**
 * What a dossier says of a revision: what was found in the draft, or what its user made of that.
 *
 * @param label    what people call it; never empty
 * @param metadata with an ISO 8601 version date, or an empty one
 */
public record Details(String label, Metadata metadata) {

	/** @throws IllegalArgumentException when the version date isn't one; ask {@link VersionDate#isValid} before */
	public Details {
		label = label.strip();
		if (label.isEmpty() || !VersionDate.isValid(metadata.version())) {
			throw new IllegalArgumentException("no label, or no date: " + metadata.version());
		}
	}

	/** As found, called by its version date, or by the name of its file where it prints none. */
	public static Details found(ReadDocument document) {
		Metadata metadata = document.metadata();
		String label = metadata.version().isEmpty() ? document.source().getFileName().toString() : metadata.version().replace('T', ' ');
		return new Details(label, metadata);
	}

	public static Details of(Revision revision) {
		return new Details(revision.getLabel(), new Metadata(text(revision.getTitle()), text(revision.getSymbol()), text(revision.getBody()),
				text(revision.getAgendaItem()), text(revision.getIssued())));
	}

	private static String text(String kept) {
		return kept == null ? "" : kept;
	}

	void describe(Revision revision) {
		revision.setLabel(label);
		revision.setTitle(metadata.title());
		revision.setSymbol(metadata.symbol());
		revision.setBody(metadata.body());
		revision.setAgendaItem(metadata.agendaItem());
		revision.setIssued(metadata.version());
	}
}
