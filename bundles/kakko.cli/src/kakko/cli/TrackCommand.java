package kakko.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.SubMonitor;

import kakko.core.Engine;
import kakko.core.History;
import kakko.core.Reading;
import kakko.report.HistoryReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Follows every bracket and option through any number of revisions. */
@Command(name = "track", mixinStandardHelpOptions = true)
final class TrackCommand implements Callable<Integer> {

	@ParentCommand
	private Kakko kakko;

	@Mixin
	private Inputs inputs;

	@Mixin
	private Output output;

	@Mixin
	private ByHand byHand;

	@Option(names = "--format", paramLabel = "text|json|html|xlsx", descriptionKey = "option.format")
	private HistoryReport format = HistoryReport.TEXT;

	@Parameters(arity = "2..*", paramLabel = "FILE", descriptionKey = "parameter.revisions")
	private List<Path> files;

	@Override
	public Integer call() throws Exception {
		output.check(kakko, files, format.binary());
		SubMonitor progress = SubMonitor.convert(TerminalProgress.on(kakko.err()), 3);
		List<Reading> readings = inputs.readAll(files, progress.split(2));
		History history = Engine.track(readings, byHand.of(kakko, files, readings), progress.split(1));
		output.write(kakko, format.write(history, Inputs.names(files), kakko.locale()));
		progress.done();
		return Kakko.DONE;
	}
}
