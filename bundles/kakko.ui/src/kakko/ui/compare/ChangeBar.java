package kakko.ui.compare;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import kakko.ui.Wording;

/** From change to change, which one it is, and whether the texts stand beside each other or in one column. */
final class ChangeBar {

	/** Room for numbers of three digits. */
	private static final int WIDEST = 888;

	private final Wording wording;
	private final Button oneColumn;
	private final Label count;

	ChangeBar(Composite parent, Wording wording, ComparisonPane pane) {
		this.wording = wording;
		button(parent, "compare.previous", pane::previousChange);
		button(parent, "compare.next", pane::nextChange);
		count = new Label(parent, SWT.NONE);
		count.setText(wording.say("compare.place", WIDEST, WIDEST));
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
		count.setText(place == 0 ? wording.say("compare.changes", changes) : wording.say("compare.place", place, changes));
	}
}
