package kakko.ui.compare;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import kakko.ui.Wording;

/** From change to change, which one it is, and whether the texts stand beside each other or in one column. */
final class ChangeBar {

	private final Wording wording;
	private final Button oneColumn;
	private final Label count;

	ChangeBar(Composite parent, Wording wording, ComparisonPane pane) {
		this.wording = wording;
		button(parent, "compare.previous", () -> pane.go(false));
		button(parent, "compare.next", () -> pane.go(true));
		count = new Label(new Composite(parent, SWT.NONE), SWT.NONE);
		count.getParent().setLayout(GridLayoutFactory.fillDefaults().create());
		oneColumn = new Button(parent, SWT.TOGGLE);
		oneColumn.setText(wording.say("compare.oneColumn"));
		oneColumn.addListener(SWT.Selection, event -> pane.layOut(!oneColumn.getSelection()));
	}

	private void button(Composite bar, String key, Runnable action) {
		Button item = new Button(bar, SWT.PUSH);
		item.setText(wording.say(key));
		item.setToolTipText(wording.say(key + ".tip"));
		item.addListener(SWT.Selection, event -> action.run());
	}

	void showLayout(boolean sideBySide) {
		oneColumn.setSelection(!sideBySide);
	}

	/** @param place from 1; 0 for none */
	void show(int place, int changes) {
		String all = wording.say("compare.changes", changes);
		String words = place == 0 ? all : wording.say("compare.place", place, changes);
		if (!words.equals(count.getText())) {
			// room for the widest, so that the buttons stay where they are from change to change
			int widest = Math.max(width(all), width(wording.say("compare.place", changes, changes)));
			GridDataFactory.swtDefaults().hint(Math.max(widest, width(words)), SWT.DEFAULT).applyTo(count);
			count.requestLayout();
		}
	}

	/** What the label needs for these words, which it says from then on. */
	private int width(String words) {
		count.setText(words);
		return count.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
	}
}
