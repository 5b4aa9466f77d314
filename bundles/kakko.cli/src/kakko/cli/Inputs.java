package kakko.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import kakko.core.Engine;
import kakko.core.Reading;
import kakko.documents.Documents;
import kakko.documents.ReadChoices;
import kakko.documents.ReadChoices.TrackedChanges;
import kakko.documents.ReadDocument;
import picocli.CommandLine.Option;

/** How files are read, the same for every command. */
final class Inputs {

	@Option(names = "--changes", paramLabel = "accept|reject|fail", descriptionKey = "option.changes")
	private TrackedChanges changes = TrackedChanges.ACCEPT;

	/** How results name the files they were made from: never by path, which says where somebody keeps them. */
	static List<String> names(List<Path> files) {
		return files.stream().map(file -> file.getFileName().toString()).toList();
	}

	ReadDocument read(Path file, IProgressMonitor monitor) throws IOException {
		return Documents.read(file, new ReadChoices(changes), monitor);
	}

	/** Side by side: most of the time of a command goes into reading. Of several that can't be read the first is told of. */
	List<Reading> readAll(List<Path> files, IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, String.join(", ", names(files)), files.size());
		List<Reading> readings = new ArrayList<>();
		for (Attempt attempt : files.parallelStream().map(file -> attempt(file, progress)).toList()) {
			if (attempt.failure() != null) {
				throw attempt.failure();
			}
			readings.add(attempt.reading());
		}
		return readings;
	}

	private record Attempt(Reading reading, IOException failure) {
	}

	private Attempt attempt(Path file, IProgressMonitor progress) {
		try {
			Reading reading = Engine.read(read(file, new NullProgressMonitor()).draft());
			// monitors know one thread only
			synchronized (progress) {
				progress.worked(1);
			}
			return new Attempt(reading, null);
		} catch (IOException failure) {
			return new Attempt(null, failure);
		}
	}
}
