package kakko.ui.analysis;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.ui.IEditorPart;

import kakko.ui.Wording;

/** What a part shows, and before that is there: what is worked out for it, how far it is, a way to stop it. */
public final class PendingPane extends Composite {

	private static final int BAR_WIDTH = 320;
	/** Milliseconds in which the content is painted. */
	private static final int MOMENT = 100;

	private final StackLayout stack = new StackLayout();
	private final Composite waiting;
	private final Composite bars;
	private final ProgressBar going;
	private final ProgressBar share;
	private final Button cancel;
	private final CompletableFuture<Void> painted = new CompletableFuture<>();

	/** @param sentence what goes on */
	public PendingPane(Composite parent, Wording wording, String sentence, Runnable whenCancelled) {
		super(parent, SWT.NONE);
		setLayout(stack);
		waiting = new Composite(this, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(48, 48).spacing(8, 12).applyTo(waiting);
		new Label(waiting, SWT.NONE).setText(sentence);
		bars = new Composite(waiting, SWT.NONE);
		bars.setLayout(new StackLayout());
		GridDataFactory.swtDefaults().hint(BAR_WIDTH, SWT.DEFAULT).applyTo(bars);
		going = new ProgressBar(bars, SWT.HORIZONTAL | SWT.INDETERMINATE);
		share = new ProgressBar(bars, SWT.HORIZONTAL);
		share.setMaximum(1000);
		show(going);
		cancel = new Button(waiting, SWT.PUSH);
		cancel.setText(wording.say("cancel"));
		cancel.addListener(SWT.Selection, event -> whenCancelled.run());
		stack.topControl = waiting;
		addDisposeListener(event -> painted.cancel(false));
	}

	/** @param content a child of this pane */
	public void showContent(Composite content) {
		stack.topControl = content;
		layout();
		getDisplay().timerExec(MOMENT, () -> painted.complete(null));
	}

	/**
	 * Done in the window's thread as soon as the user sees the content, cancelled if he never does: all else that has to do with it
	 * can wait until then.
	 */
	public CompletionStage<Void> painted() {
		return painted;
	}

	/** The same of the pane in an editor; done for one that has none, or for none. */
	public static CompletionStage<Void> paintedIn(IEditorPart editor) {
		PendingPane pane = editor == null ? null : editor.getAdapter(PendingPane.class);
		return pane == null ? CompletableFuture.completedStage(null) : pane.painted;
	}

	/** Whether what it is to show isn't there yet. */
	public boolean waits() {
		return stack.topControl == waiting;
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
		StackLayout layout = (StackLayout) bars.getLayout();
		if (layout.topControl != bar) {
			layout.topControl = bar;
			bars.layout();
		}
	}

	@Override
	public boolean setFocus() {
		return waits() ? cancel.setFocus() : stack.topControl.setFocus();
	}
}
