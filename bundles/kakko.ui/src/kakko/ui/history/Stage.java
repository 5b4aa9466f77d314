package kakko.ui.history;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import kakko.core.Comparison.Answer;
import kakko.core.History.Life;
import kakko.ui.analysis.DossierHistory;
import kakko.ui.spot.Spot;

/**
 * A revision in the life of a bracket or an option: one in which it stands, or that tells what became of it.
 *
 * @param label  what the user calls the revision
 * @param seen   where it stands there, or the paragraph in which is seen what became of it
 * @param answer what became of it since the revision before; nothing where it stood first
 * @param words  that it has there, if it stands
 */
public record Stage(String label, Optional<Spot> seen, Optional<Answer> answer, Optional<String> words) {

	/** All, oldest first; none of a paragraph, nor of what is in none of the drafts. */
	public static List<Stage> of(Spot spot, Followed followed, DossierHistory history) {
		return history.life(spot).map(life -> IntStream.range(0, history.drafts().size()).mapToObj(revision -> stage(spot.kind(), life, revision, followed, history))
				.filter(stage -> stage.answer.isPresent() || stage.words.isPresent()).toList()).orElse(List.of());
	}

	private static Stage stage(Spot.Kind kind, Life life, int revision, Followed followed, DossierHistory history) {
		return new Stage(followed.labels().get(revision), history.seen(kind, life, revision), history.answer(kind, life, revision),
				history.spot(kind, life, revision).map(stands -> stands.words(history.revisions().get(revision).reading())));
	}
}
