package kakko.ui.tracker;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

import kakko.documents.AtomicFile;
import kakko.documents.sheet.Workbook;
import kakko.documents.sheet.Workbook.Sheet;
import kakko.documents.sheet.XlsxWriter;
import kakko.report.Csv;
import kakko.ui.Wording;

/** Writes the table as it stands, whole or not at all, and says where it is. */
final class ExportLives extends Job {

	private final Path file;
	private final String title;
	private final Sheet sheet;
	private final Wording wording;
	private final Consumer<String> done;

	/** @param done takes the sentence for the user, in this job's thread */
	ExportLives(Path file, String title, Sheet sheet, Wording wording, Consumer<String> done) {
		super(wording.say("tracker.export.job", file.getFileName()));
		this.file = file;
		this.title = title;
		this.sheet = sheet;
		this.wording = wording;
		this.done = done;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			byte[] content = content();
			if (monitor.isCanceled()) {
				return Status.CANCEL_STATUS;
			}
			AtomicFile.write(file, content);
			done.accept(wording.say("tracker.export.done", sheet.rows().size() - sheet.head(), file));
		} catch (IOException disk) {
			done.accept(wording.say("tracker.export.failed", file, disk.getMessage()));
		}
		return Status.OK_STATUS;
	}

	private byte[] content() throws IOException {
		if (file.toString().endsWith(".csv")) {
			return Csv.of(sheet).getBytes(StandardCharsets.UTF_8);
		}
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		XlsxWriter.write(new Workbook(title, List.of(sheet)), out);
		return out.toByteArray();
	}
}
