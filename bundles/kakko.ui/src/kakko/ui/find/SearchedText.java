package kakko.ui.find;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;

/** The text of a widget. */
record SearchedText(StyledText widget) implements Searched {

	@Override
	public String text() {
		return widget.getText();
	}

	@Override
	public Point selection() {
		return widget.getSelection();
	}

	@Override
	public void select(int start, int end) {
		widget.setSelection(start, end);
		widget.showSelection();
	}

	@Override
	public void setFocus() {
		widget.setFocus();
	}
}
