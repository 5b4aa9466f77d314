package kakko.ui.analysis;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import kakko.core.Comparison.Answer;
import kakko.core.History;
import kakko.core.History.Life;
import kakko.ui.spot.Spot;

/**
 * The history of a dossier, or of any drafts, with the way from what the user points at to its life and back.
 *
 * @param drafts one a revision, oldest first
 */
public record DossierHistory(List<Path> drafts, List<ReadDraft> revisions, History history) {

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

	/** Where a life stands in a revision, or else the paragraph in which the step before it saw what became of it. */
	public Optional<Spot> seen(Spot.Kind kind, Life life, int revision) {
		return spot(kind, life, revision).or(() -> trace(kind, life, revision));
	}

	/** Where a life that is gone in a revision last stood before, in one of some drafts. */
	public Optional<Spot> stood(Spot.Kind kind, Life life, int revision, Collection<Path> in) {
		Stream<Spot> before = IntStream.range(0, revision).mapToObj(earlier -> spot(kind, life, earlier)).flatMap(Optional::stream);
		return spot(kind, life, revision).isPresent() ? Optional.empty() : before.filter(spot -> in.contains(spot.draft())).reduce((older, newer) -> newer);
	}

	private Optional<Spot> trace(Spot.Kind kind, Life life, int revision) {
		return answer(kind, life, revision).filter(answer -> answer.at() >= 0).map(answer -> new Spot(drafts.get(revision), Spot.Kind.PARAGRAPH, answer.at()));
	}

	/** What became of a life from the revision before to this one, if anything is told. */
	public Optional<Answer> answer(Spot.Kind kind, Life life, int revision) {
		return kind == Spot.Kind.BRACKET ? history.bracket(life, revision) : history.option(life, revision);
	}

	public List<Life> lives(Spot.Kind kind) {
		return switch (kind) {
		case BRACKET -> history.brackets();
		case OPTION -> history.options();
		case PARAGRAPH -> List.of();
		};
	}
}
