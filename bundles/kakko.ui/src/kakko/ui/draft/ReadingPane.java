package kakko.ui.draft;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;

import kakko.ui.Wording;

/** What stands in the editor while its draft is read: the name, how far, a way to stop it. */
final class ReadingPane extends Composite {

	private static final int BAR_WIDTH = 320;

	private final ProgressBar bar;

	ReadingPane(Composite parent, Wording wording, String name, Runnable whenCancelled) {
		super(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(48, 48).spacing(8, 12).applyTo(this);
		new Label(this, SWT.NONE).setText(wording.say("reading", name));
		bar = new ProgressBar(this, SWT.HORIZONTAL);
		bar.setMaximum(1000);
		GridDataFactory.swtDefaults().hint(BAR_WIDTH, SWT.DEFAULT).applyTo(bar);
		Button cancel = new Button(this, SWT.PUSH);
		cancel.setText(wording.say("cancel"));
		cancel.addListener(SWT.Selection, event -> whenCancelled.run());
	}

	ShownProgress progress() {
		return new ShownProgress(bar);
	}
}
