package kakko.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.SubMonitor;

import kakko.core.count.Count;
import kakko.report.CountReport;
import kakko.report.count.Counted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Counts what is open in drafts, by the rule of docs/counting.md. */
@Command(name = "count", mixinStandardHelpOptions = true)
final class CountCommand implements Callable<Integer> {

	@ParentCommand
	private Kakko kakko;

	@Mixin
	private Inputs inputs;

	@Mixin
	private Output output;

	@Option(names = "--format", paramLabel = "text|json|csv", descriptionKey = "option.format.text")
	private CountReport format = CountReport.TEXT;

	@Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "parameter.files")
	private List<Path> files;

	@Override
	public Integer call() throws Exception {
		output.check(kakko, files, false);
		SubMonitor progress = SubMonitor.convert(TerminalProgress.on(kakko.err()), files.size());
		List<Counted> counted = new ArrayList<>();
		for (Path file : files) {
			counted.add(new Counted(file.getFileName().toString(), Count.of(inputs.read(file, progress.split(1)).draft())));
		}
		output.write(kakko, format.write(counted, kakko.locale()));
		return Kakko.DONE;
	}
}
