package kakko.ui.compare;

import java.nio.file.Path;
import java.util.List;

import kakko.core.Comparison;
import kakko.ui.desk.DraftNames;

/** What stands over the columns of a comparison: the labels of the drafts, with the version date where a label doesn't say it. */
final class Heading {

	private Heading() {
	}

	/** Older first. */
	static List<String> of(CompareInput input, Comparison comparison) {
		return List.of(of(input.from(), comparison.from().version()), of(input.to(), comparison.to().version()));
	}

	private static String of(Path file, String version) {
		String name = DraftNames.of(file);
		String date = version.replace('T', ' ');
		return date.isEmpty() || name.contains(date) ? name : name + " · " + date;
	}
}
