package kakko.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import kakko.documents.LeftOut;
import kakko.documents.ReadDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Reads a file of any format and writes its draft text, or what of it was left out. */
@Command(name = "import", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

	@ParentCommand
	private Kakko kakko;

	@Mixin
	private Inputs inputs;

	@Mixin
	private Output output;

	@Option(names = "--left-out", descriptionKey = "option.leftOut")
	private boolean leftOut;

	@Parameters(paramLabel = "FILE", descriptionKey = "parameter.file")
	private Path file;

	@Override
	public Integer call() throws Exception {
		output.check(kakko, List.of(file), false);
		ReadDocument document = inputs.read(file, TerminalProgress.on(kakko.err()));
		output.write(kakko, leftOut ? listed(document.leftOut()) : document.draftText());
		return Kakko.DONE;
	}

	private String listed(List<LeftOut> passages) {
		return passages.stream().map(this::line).collect(Collectors.joining());
	}

	private String line(LeftOut passage) {
		String page = passage.page() == 0 ? "" : kakko.text("page", passage.page());
		return String.join("\t", page, kakko.text("leftOut." + passage.reason()), passage.text().strip().replaceAll("\\s+", " ")) + "\n";
	}
}
