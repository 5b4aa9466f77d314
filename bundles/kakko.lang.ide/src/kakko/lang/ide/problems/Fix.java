package kakko.lang.ide.problems;

import java.util.List;

import kakko.lang.edit.TextEdit;

/**
 * A way out of a problem.
 *
 * @param label what it does, in the reader's language
 * @param edits of the draft text, in its order, all counting in the text as it is
 */
public record Fix(String label, List<TextEdit> edits) {

	public Fix {
		edits = List.copyOf(edits);
	}
}
