package kakko.report.lives;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import kakko.core.Comparison.Answer;
import kakko.core.Comparison.Fate;
import kakko.core.Comparison.OptionOutcome;
import kakko.core.History.Life;

/**
 * A bracket or option through all revisions, as tables and pages show it: where it last stood, in the words it had there.
 *
 * @param place   paragraph of the newest text where it stands or would stand, -1 before all
 * @param number  of the paragraph where it last stood, or its place where it has none
 * @param section what people call the section it last stood in, empty before the first heading
 * @param page    on which it last stood, 0 where the draft has no pages
 * @param text    its words where it last stood, an option with its label
 * @param answers one a revision: its fate there, null where nothing is told
 */
public record LifeRow(Life life, int place, String number, String section, int page, String text, List<Answer> answers) {

	private static final Set<Enum<?>> DECISIONS = Set.of(Fate.ACCEPTED, Fate.REJECTED, Fate.DELETED, OptionOutcome.CHOSEN, OptionOutcome.DROPPED, OptionOutcome.MERGED);

	public boolean stands(int revision) {
		return life.places().get(revision) >= 0;
	}

	/** Whether it stands in the newest revision. */
	public boolean open() {
		return stands(life.places().size() - 1);
	}

	/** Whether the newest revision settled it: in or out, but no longer a bracket or an option. */
	public boolean decidedLast() {
		return answers.getLast() != null && DECISIONS.contains(answers.getLast().fate());
	}

	public boolean returned() {
		return life.returned();
	}

	/** Whether an answer about it is to be looked at. */
	public boolean doubtful() {
		return told().anyMatch(Answer::doubtful);
	}

	/** The newest answer, or null where nothing was told yet. */
	public Answer lastAnswer() {
		return told().reduce((earlier, later) -> later).orElse(null);
	}

	/** The answer that is least sure, of several the newest, or null where nothing was told yet: a chain is as sure as its weakest link. */
	public Answer leastSure() {
		return told().reduce((earlier, later) -> later.sure() <= earlier.sure() ? later : earlier).orElse(null);
	}

	private Stream<Answer> told() {
		return answers.stream().filter(Objects::nonNull);
	}
}
