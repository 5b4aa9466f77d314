package kakko.ui.history;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;

import kakko.ui.analysis.Pending;

/** Shows a part's content, or a sentence in its place: what to do, what is going on and how far it is, what went wrong. */
public final class SentencePane extends Composite {

	private static final int STEPS = 100;
	private static final int SENTENCE_WIDTH = 420;
	/** Shorter work shows what was there before, instead of flickering. */
	private static final int PATIENCE_MILLIS = 250;

	private final StackLayout stack = new StackLayout();
	private final Composite notice;
	private final Label sentence;
	private final ProgressBar progress;
	private Composite content;
	private Pending<?> awaited;
	private Runnable whenSaid = () -> {
		// nobody wants to know
	};

	public SentencePane(Composite parent) {
		super(parent, SWT.NONE);
		setLayout(stack);
		notice = new Composite(this, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(16, 14).spacing(8, 10).applyTo(notice);
		sentence = new Label(notice, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(SENTENCE_WIDTH, SWT.DEFAULT).applyTo(sentence);
		progress = new ProgressBar(notice, SWT.HORIZONTAL);
		progress.setMaximum(STEPS);
		GridDataFactory.swtDefaults().hint(SENTENCE_WIDTH / 2, SWT.DEFAULT).applyTo(progress);
		stack.topControl = notice;
	}

	/** @param shown a child of this pane */
	public void setContent(Composite shown) {
		content = shown;
	}

	/** Tells whenever a sentence takes the place of the content. */
	public void whenSaid(Runnable listener) {
		whenSaid = listener;
	}

	/** What the user reads in place of the content; empty while the content is shown. */
	public String sentence() {
		return stack.topControl == notice ? sentence.getText() : "";
	}

	public void say(String said) {
		awaited = null;
		progress.setVisible(false);
		show(said);
	}

	void wait(String said, Pending<?> pending) {
		awaited = pending;
		Display display = getDisplay();
		pending.watch(share -> {
			if (!display.isDisposed()) {
				display.asyncExec(() -> advance(pending, share));
			}
		});
		display.timerExec(PATIENCE_MILLIS, () -> {
			if (!isDisposed() && awaited == pending) {
				progress.setSelection(0);
				progress.setVisible(true);
				show(said);
			}
		});
	}

	private void advance(Pending<?> pending, double share) {
		if (!isDisposed() && awaited == pending) {
			progress.setSelection((int) (share * STEPS));
		}
	}

	public void showContent() {
		awaited = null;
		front(content);
	}

	/** The same as before has its place already: setting it anew takes longer than all else that a part does when it turns to another draft. */
	private void show(String said) {
		if (!said.equals(sentence.getText())) {
			sentence.setText(said);
			notice.layout();
		}
		front(notice);
		whenSaid.run();
	}

	private void front(Control control) {
		if (stack.topControl != control) {
			stack.topControl = control;
			layout();
		}
	}
}
