package kakko.search;

import java.nio.file.Path;
import java.util.List;

/**
 * A paragraph that holds what was sought.
 *
 * @param dossier   folder of the dossier
 * @param title     of the dossier
 * @param draft     file of the revision or working copy
 * @param label     what people call that revision
 * @param paragraph index in reading order, from 0
 * @param number    as printed, or empty
 * @param text      as printed, white space folded, number out
 * @param matches   where in the text what was sought stands, in order, not overlapping
 */
public record Hit(Path dossier, String title, Path draft, String label, int paragraph, String number, String text, List<Match> matches) {

	/** Characters of the text, end excluded. */
	public record Match(int start, int end) {
	}

	public Hit {
		matches = List.copyOf(matches);
	}
}
