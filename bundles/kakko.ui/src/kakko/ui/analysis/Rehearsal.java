package kakko.ui.analysis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

import kakko.core.Engine;
import kakko.core.Reading;
import kakko.documents.Documents;
import kakko.documents.ReadChoices;
import kakko.documents.ReadDocument;
import kakko.dossier.SampleDossier;
import kakko.ui.figures.Figures;

/**
 * Reads and compares the sample while the user still looks for his files, again and again until Java has made machine code of what reads
 * and compares: without that the first file takes three times as long as the next. Keeps out of the way of whatever the user asks for.
 */
public final class Rehearsal extends Job {

	/** Milliseconds in which the window itself gets ready. */
	private static final int LATER = 1500;
	private static final int PAUSE = 50;
	/** After these, more of them make hardly anything faster. */
	private static final int ROUNDS = 8;

	private final Path stage = Platform.getStateLocation(Platform.getBundle("kakko.ui")).append("rehearsal").toPath();
	private final Consumer<ReadDraft> shown;
	/** What is read, oldest first; unpacked for the first round. */
	private List<Path> files = List.of();
	private int round;

	/** @param shown makes of a draft what is to be seen of it */
	public Rehearsal(Consumer<ReadDraft> shown) {
		super("");
		this.shown = shown;
		setSystem(true);
		setPriority(DECORATE);
	}

	public void begin() {
		schedule(LATER);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		if (Pending.anyUnderWay()) {
			schedule(LATER);
			return Status.OK_STATUS;
		}
		try {
			rehearse(monitor);
		} catch (IOException noSample) {
			ILog.of(Rehearsal.class).warn("The sample can't be rehearsed with", noSample);
			return Status.OK_STATUS;
		}
		if (++round < ROUNDS) {
			schedule(PAUSE);
		}
		return Status.OK_STATUS;
	}

	private void rehearse(IProgressMonitor monitor) throws IOException {
		if (files.isEmpty()) {
			files = SampleDossier.unpack(stage).dossier().getRevisions().stream().map(revision -> stage.resolve(revision.getSource().getFile())).toList();
		}
		Reading before = null;
		for (Path file : files) {
			ReadDocument document = Documents.read(file, ReadChoices.DEFAULT, monitor);
			Figures.of(document.draft());
			ReadDraft read = new ReadDraft(file, document.draftText(), document.draft(), Engine.read(document.draft()));
			shown.accept(read);
			if (before != null) {
				Engine.compare(before, read.reading(), monitor);
			}
			before = read.reading();
		}
	}
}
