package kakko.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
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

	List<Reading> readAll(List<Path> files, IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, files.size());
		List<Reading> readings = new ArrayList<>();
		for (Path file : files) {
			progress.setTaskName(file.getFileName().toString());
			readings.add(Engine.read(read(file, progress.split(1)).draft()));
		}
		return readings;
	}
}
