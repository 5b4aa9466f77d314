package kakko.ui.draft.paper;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.FontData;

/**
 * Words that are set alike.
 *
 * @param raised whether they stand higher than the others: the call of a footnote
 * @param gap    whether it is the room between a number and the words behind it
 * @param ink    the colour of the letters on paper; null for black
 * @param ground what lies behind them; null for nothing
 */
record Run(String words, FontData font, boolean raised, boolean gap, Color ink, Color ground) {

	boolean bold() {
		return (font.getStyle() & SWT.BOLD) != 0;
	}

	boolean italic() {
		return (font.getStyle() & SWT.ITALIC) != 0;
	}

	/** Size of the letters. */
	int points() {
		return font.getHeight();
	}
}
