package kakko.ui.find;

import java.util.List;

import org.eclipse.swt.graphics.Point;

/** A text in which words are looked for. */
public interface Searched {

	String text();

	/** Where the selection begins and ends. */
	Point selection();

	/** Where looking begins: at the selection, or at the first of what is seen where that isn't in sight. */
	int begin();

	/** Selects characters and brings them into sight. */
	void select(int start, int end);

	void setFocus();

	/** Whether other words may be put in the place of those that were found. */
	default boolean canReplace() {
		return false;
	}

	/**
	 * Puts other words in the place of each of these finds, which undo takes back in one step.
	 *
	 * @param length of each find
	 */
	default void replace(List<Integer> starts, int length, String words) {
		throw new UnsupportedOperationException("this text is only read");
	}
}
