package kakko.documents;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

import kakko.documents.internal.DraftFile;
import kakko.documents.internal.FormatSniffer;
import kakko.documents.internal.Manuscript;
import kakko.documents.internal.ManuscriptComposer;
import kakko.documents.internal.Readers;

/** The one way in for files of any format. */
public final class Documents {

	private Documents() {
	}

	/**
	 * Reads a file as a draft; the file is never changed. What the file is, is told by its content; its name decides
	 * only between kinds of plain text.
	 *
	 * @throws UnreadableDocument         when it can't be read whole: the message names the file, the place and the way out
	 * @throws IOException                when the disk fails
	 * @throws OperationCanceledException when the monitor was cancelled
	 */
	public static ReadDocument read(Path file, ReadChoices choices, IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, 10);
		Format format = FormatSniffer.sniff(file);
		try {
			return format == Format.DRAFT ? DraftFile.read(file) : compose(file, format, choices, progress);
		} catch (OperationCanceledException cancelled) {
			throw cancelled;
		} catch (RuntimeException | StackOverflowError fault) {
			throw UnreadableDocument.because(fault, file, "unexpected", fault.toString());
		}
	}

	/**
	 * The characters of a file that is draft text already, at once and without a look at what they mean; nothing for a file
	 * of another format.
	 *
	 * @throws UnreadableDocument as {@link #read} does
	 */
	public static Optional<String> draftText(Path file) throws IOException {
		return FormatSniffer.sniff(file) == Format.DRAFT ? Optional.of(DraftFile.text(file)) : Optional.empty();
	}

	/**
	 * Whether all processors together read a file, as they do a PDF's pages: another one that is wanted too is better read when
	 * those are done, which is when nine tenths are.
	 */
	public static boolean takesAllProcessors(Path file) throws IOException {
		return FormatSniffer.sniff(file) == Format.PDF;
	}

	private static ReadDocument compose(Path file, Format format, ReadChoices choices, SubMonitor progress) throws IOException {
		Manuscript manuscript = Readers.of(format).read(file, choices, progress.split(9));
		if (manuscript.passages.isEmpty()) {
			throw new UnreadableDocument(file, "noWords");
		}
		progress.split(1);
		return new ManuscriptComposer(file, format, manuscript).compose();
	}
}
