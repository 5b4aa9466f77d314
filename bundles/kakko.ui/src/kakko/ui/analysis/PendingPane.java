package kakko.ui.analysis;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;

import kakko.ui.Wording;

/** What stands in a part while something is worked out for it: what, how far, a way to stop it. */
public final class PendingPane extends Composite {

	private static final int BAR_WIDTH = 320;

	private final Composite bars;
	private final ProgressBar going;
	private final ProgressBar share;
	private final Button cancel;

	/** @param sentence what goes on */
	public PendingPane(Composite parent, Wording wording, String sentence, Runnable whenCancelled) {
		super(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(48, 48).spacing(8, 12).applyTo(this);
		new Label(this, SWT.NONE).setText(sentence);
		bars = new Composite(this, SWT.NONE);
		bars.setLayout(new StackLayout());
		GridDataFactory.swtDefaults().hint(BAR_WIDTH, SWT.DEFAULT).applyTo(bars);
		going = new ProgressBar(bars, SWT.HORIZONTAL | SWT.INDETERMINATE);
		share = new ProgressBar(bars, SWT.HORIZONTAL);
		share.setMaximum(1000);
		show(going);
		cancel = new Button(this, SWT.PUSH);
		cancel.setText(wording.say("cancel"));
		cancel.addListener(SWT.Selection, event -> whenCancelled.run());
	}

	public void watch(Pending<?> pending) {
		pending.watch(this::show);
	}

	private void show(double reached) {
		if (!isDisposed()) {
			getDisplay().asyncExec(() -> {
				if (!share.isDisposed()) {
					share.setSelection((int) (reached * share.getMaximum()));
					show(share.getSelection() == 0 ? going : share);
				}
			});
		}
	}

	/** As long as nothing is done yet that it goes on, then how far it is. */
	private void show(ProgressBar bar) {
		((StackLayout) bars.getLayout()).topControl = bar;
		bars.layout();
	}

	@Override
	public boolean setFocus() {
		return cancel.setFocus();
	}
}
