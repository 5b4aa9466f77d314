package kakko.ui.analysis;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import kakko.core.History;
import kakko.core.History.Life;
import kakko.ui.spot.Spot;

/**
 * The history of a dossier, with the way from what the user points at to its life and back.
 *
 * @param folder of the dossier
 * @param drafts one a revision, oldest first
 */
public record DossierHistory(Path folder, List<Path> drafts, List<ReadDraft> revisions, History history) {

	public DossierHistory {
		drafts = List.copyOf(drafts);
		revisions = List.copyOf(revisions);
	}

	/** The life of a bracket or an option; nothing for a paragraph, or a draft that is no revision of this dossier. */
	public Optional<Life> life(Spot spot) {
		int revision = drafts.indexOf(spot.draft());
		return revision < 0 ? Optional.empty() : lives(spot.kind()).stream().filter(life -> life.places().get(revision) == spot.index()).findFirst();
	}

	/** Where a life stands in a revision, if it does. */
	public Optional<Spot> spot(Spot.Kind kind, Life life, int revision) {
		int index = life.places().get(revision);
		return index < 0 ? Optional.empty() : Optional.of(new Spot(drafts.get(revision), kind, index));
	}

	public List<Life> lives(Spot.Kind kind) {
		return switch (kind) {
		case BRACKET -> history.brackets();
		case OPTION -> history.options();
		case PARAGRAPH -> List.of();
		};
	}
}
