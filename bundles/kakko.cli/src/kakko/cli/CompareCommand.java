package kakko.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.SubMonitor;

import kakko.core.Aspect;
import kakko.core.Comparison;
import kakko.core.Corrections;
import kakko.core.Engine;
import kakko.core.Reading;
import kakko.report.ComparisonReport;
import kakko.report.Selection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Tells what became of one revision in another. */
@Command(name = "compare", mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {

	@ParentCommand
	private Kakko kakko;

	@Mixin
	private Inputs inputs;

	@Mixin
	private Output output;

	@Option(names = "--format", paramLabel = "text|json|html|docx|xlsx", descriptionKey = "option.format")
	private ComparisonReport format = ComparisonReport.TEXT;

	@Mixin
	private Only only;

	@Mixin
	private ByHand byHand;

	@Parameters(index = "0", paramLabel = "FROM", descriptionKey = "parameter.from")
	private Path from;

	@Parameters(index = "1", paramLabel = "TO", descriptionKey = "parameter.to")
	private Path to;

	@Override
	public Integer call() throws Exception {
		List<Path> files = List.of(from, to);
		output.check(kakko, files, format.binary());
		Set<Aspect> aspects = only.aspects(kakko, format);
		SubMonitor progress = SubMonitor.convert(TerminalProgress.on(kakko.err()), 4);
		List<Reading> readings = inputs.readAll(files, progress.split(2));
		Corrections corrections = byHand.of(kakko, files, readings).getFirst();
		Comparison comparison = Engine.compare(readings.getFirst(), readings.getLast(), corrections, progress.split(1));
		output.write(kakko, format.write(Selection.of(comparison, aspects), Inputs.names(files), kakko.locale()));
		progress.done();
		return Kakko.DONE;
	}
}
