package kakko.ui.export;

import java.nio.file.Path;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

import kakko.ui.NoticeLine;
import kakko.ui.Wording;
import kakko.ui.export.WritingFile.Content;
import kakko.ui.program.Programs;
import kakko.ui.trouble.Trouble;

/** Where an export went, with ways to open it, until the user closes it. */
public final class WrittenNotice extends NoticeLine {

	private static final String FOLDER = "folder";
	private static final String FILE = "file";

	private final Wording wording;
	private Path file;

	/** @param columns of the grid it reaches over */
	public WrittenNotice(Composite parent, Wording wording, int columns) {
		super(parent, columns, 2);
		this.wording = wording;
		link().addListener(SWT.Selection, event -> open(event.text));
		Button close = new Button(this, SWT.PUSH | SWT.FLAT);
		close.setText("✕");
		close.setToolTipText(wording.say("find.close"));
		close.addListener(SWT.Selection, event -> hide());
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

	private void open(String link) {
		if (FOLDER.equals(link) || FILE.equals(link)) {
			Programs.open(getShell(), FOLDER.equals(link) ? file.getParent() : file);
		}
	}
}
