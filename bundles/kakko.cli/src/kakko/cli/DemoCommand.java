package kakko.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.SubMonitor;

import kakko.core.Comparison;
import kakko.core.Engine;
import kakko.core.History;
import kakko.core.Reading;
import kakko.documents.AtomicFile;
import kakko.dossier.DossierFolder;
import kakko.dossier.SampleDossier;
import kakko.model.dossiers.Revision;
import kakko.report.ComparisonReport;
import kakko.report.HistoryReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** The main job on the sample dossier: every step, first against last, and the brackets over all revisions. */
@Command(name = "demo", mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

	private static final Path FOLDER = Path.of("kakko-demo");
	private static final String DOSSIER = "dossier";
	private static final String RESULTS = "results";

	@ParentCommand
	private Kakko kakko;

	private final Inputs inputs = new Inputs();
	private final Path results = FOLDER.resolve(RESULTS);

	@Override
	public Integer call() throws Exception {
		SubMonitor progress = SubMonitor.convert(TerminalProgress.on(kakko.err()), 10);
		DossierFolder dossier = SampleDossier.unpack(FOLDER.resolve(DOSSIER));
		List<Revision> revisions = dossier.dossier().getRevisions();
		List<Path> originals = revisions.stream().map(dossier::original).toList();
		List<Reading> readings = inputs.readAll(originals, progress.split(3));
		History history = Engine.track(readings, progress.split(3));
		List<Path> written = new ArrayList<>();
		for (int step = 0; step < history.steps().size(); step++) {
			written.addAll(compared(history.steps().get(step), revisions.get(step), revisions.get(step + 1), originals.subList(step, step + 2)));
		}
		Comparison whole = Engine.compare(readings.getFirst(), readings.getLast(), progress.split(2));
		written.addAll(compared(whole, revisions.getFirst(), revisions.getLast(), List.of(originals.getFirst(), originals.getLast())));
		written.addAll(tracked(history, originals));
		progress.done();
		tell(originals, written);
		return Kakko.DONE;
	}

	private List<Path> compared(Comparison comparison, Revision from, Revision to, List<Path> files) throws IOException {
		List<Path> written = new ArrayList<>();
		for (ComparisonReport format : EnumSet.complementOf(EnumSet.of(ComparisonReport.TEXT))) {
			Path file = results.resolve(from.getId() + "--" + to.getId() + "." + format.extension());
			AtomicFile.write(file, format.write(comparison, Inputs.names(files), kakko.locale()));
			written.add(file);
		}
		return written;
	}

	private List<Path> tracked(History history, List<Path> files) throws IOException {
		List<Path> written = new ArrayList<>();
		for (HistoryReport format : EnumSet.complementOf(EnumSet.of(HistoryReport.TEXT))) {
			Path file = results.resolve("brackets." + format.extension());
			AtomicFile.write(file, format.write(history, Inputs.names(files), kakko.locale()));
			written.add(file);
		}
		return written;
	}

	private void tell(List<Path> originals, List<Path> written) {
		kakko.out().println(kakko.text("demo.read", originals.size()));
		originals.forEach(file -> kakko.out().println("  " + file));
		kakko.out().println(kakko.text("demo.written"));
		written.forEach(file -> kakko.out().println("  " + file));
		kakko.out().println(kakko.text("demo.look", written.getFirst().resolveSibling(written.get(2).getFileName()), results.resolve("brackets.xlsx")));
	}
}
