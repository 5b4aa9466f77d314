package kakko.core;

import java.util.List;

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
