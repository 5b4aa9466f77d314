package kakko.ui.export;

import java.nio.file.Path;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;

import kakko.ui.Wording;
import kakko.ui.export.WritingFile.Content;
import kakko.ui.program.Programs;
import kakko.ui.trouble.Trouble;

/** A line in a part, hidden until there is something to say: where an export went, with ways to open it. Its parent has a grid. */
public final class WrittenNotice extends Composite {

	private static final String FOLDER = "folder";
	private static final int MARGIN = 8;
	private static final int NARROWEST = 80;

	private final Wording wording;
	private final Link words;
	private final Button close;
	private Path file;

	/** @param columns of the grid it reaches over */
	public WrittenNotice(Composite parent, Wording wording, int columns) {
		super(parent, SWT.NONE);
		this.wording = wording;
		GridLayoutFactory.swtDefaults().numColumns(2).margins(MARGIN, 2).applyTo(this);
		GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).exclude(true).applyTo(this);
		words = new Link(this, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(words);
		words.addListener(SWT.Selection, event -> open(event.text));
		close = new Button(this, SWT.PUSH | SWT.FLAT);
		close.setText("✕");
		close.setToolTipText(wording.say("find.close"));
		close.addListener(SWT.Selection, event -> show(false));
		setVisible(false);
		parent.addListener(SWT.Resize, event -> show(getVisible()));
	}

	/** Writes a file, and says where it went, or in a dialog why not. */
	public Job write(Path target, Content content) {
		Job job = new WritingFile(wording.say("export.writing", target.getFileName()), target, content, written -> inWindow(() -> written(written)),
				failure -> inWindow(() -> Trouble.say(getShell(), wording.say("export.failed", target), failure)));
		job.schedule();
		return job;
	}

	private void inWindow(Runnable action) {
		if (!isDisposed()) {
			getDisplay().asyncExec(() -> {
				if (!isDisposed()) {
					action.run();
				}
			});
		}
	}

	private void written(Path written) {
		file = written;
		say(wording.say("export.written", written.toString().replace("&", "&&")));
	}

	/** @param sentence with links, where it has any, in {@code <a>} */
	public void say(String sentence) {
		words.setText(sentence);
		words.setToolTipText(sentence.replaceAll("</?a[^>]*>", "").replace("&&", "&"));
		show(true);
	}

	/** What is said, as the user reads it; empty once it is closed. */
	public String words() {
		return getVisible() ? words.getText() : "";
	}

	/** What was written and the ways to it. */
	public Link link() {
		return words;
	}

	private void open(String link) {
		Programs.open(getShell(), FOLDER.equals(link) ? file.getParent() : file);
	}

	private void show(boolean visible) {
		setVisible(visible);
		((GridData) getLayoutData()).exclude = !visible;
		((GridData) words.getLayoutData()).widthHint = width();
		getParent().layout(new Control[] { words });
	}

	/** The room for the words beside the button, over as many lines as they take there. */
	private int width() {
		int button = close.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
		return Math.max(NARROWEST, getParent().getClientArea().width - button - 4 * MARGIN);
	}
}
