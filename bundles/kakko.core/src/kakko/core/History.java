package kakko.core;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import kakko.core.Comparison.Answer;

/**
 * Brackets and options followed through any number of revisions, oldest first. The steps are the comparisons of each revision
 * with the next; what they call new, reopened or added is flagged <em>returned</em> where it stood in an earlier revision.
 */
public record History(List<Reading> revisions, List<Comparison> steps, List<Life> brackets, List<Life> options) {

	public History {
		revisions = List.copyOf(revisions);
		steps = List.copyOf(steps);
		brackets = List.copyOf(brackets);
		options = List.copyOf(options);
	}

	/** What the step to a revision tells of a bracket's life; nothing of the oldest. */
	public Optional<Answer> bracket(Life life, int revision) {
		return answer(life, revision, Comparison::brackets);
	}

	/** As {@link #bracket}, of an option's. */
	public Optional<Answer> option(Life life, int revision) {
		return answer(life, revision, Comparison::options);
	}

	private Optional<Answer> answer(Life life, int revision, Function<Comparison, List<? extends Answer>> answers) {
		int told = revision == 0 ? -1 : life.fates().get(revision - 1);
		return told < 0 ? Optional.empty() : Optional.of(answers.apply(steps.get(revision - 1)).get(told));
	}

	/**
	 * The life of a bracket or of an option.
	 *
	 * @param birth    revision in which it first stands
	 * @param places   its index in each revision's brackets (options), -1 where it isn't there
	 * @param fates    index in each step's fates of the answer that tells of it, -1 where none does
	 * @param returned whether it went and came back
	 */
	public record Life(int birth, List<Integer> places, List<Integer> fates, boolean returned) {

		public Life {
			places = List.copyOf(places);
			fates = List.copyOf(fates);
		}
	}
}
