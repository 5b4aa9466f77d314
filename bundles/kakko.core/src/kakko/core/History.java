package kakko.core;

import java.util.List;

/** Brackets and options followed through any number of revisions, oldest first. */
public record History(List<Reading> revisions, List<Comparison> steps, List<BracketLife> brackets, List<OptionLife> options) {

	/**
	 * @param places indexes of the bracket in each revision's brackets, -1 where it isn't there
	 * @param fates  indexes in each step's brackets of the row that tells of it, -1 where none does
	 * @param birth  revision in which it first stands
	 * @param returned whether it went and came back
	 */
	public record BracketLife(int birth, List<Integer> places, List<Integer> fates, boolean returned) {
	}

	/** The same for an option. */
	public record OptionLife(int birth, List<Integer> places, List<Integer> fates, boolean returned) {
	}
}
