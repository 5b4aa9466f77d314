package kakko.ui.find;

import org.eclipse.swt.graphics.Point;

/** A text in which words are looked for. */
public interface Searched {

	String text();

	/** Where the selection begins and ends. */
	Point selection();

	/** Selects characters and brings them into sight. */
	void select(int start, int end);

	void setFocus();
}
