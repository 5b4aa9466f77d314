package kakko.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.SubMonitor;

import kakko.core.Engine;
import kakko.core.Reading.Paragraph;
import kakko.documents.ReadDocument;
import kakko.lang.check.Check;
import kakko.lang.check.Checks;
import kakko.lang.check.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Looks for slips in drafts; exit status 1 tells that there are some. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

	@ParentCommand
	private Kakko kakko;

	@Mixin
	private Inputs inputs;

	@Option(names = "--explain", descriptionKey = "option.explain")
	private boolean explain;

	@Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "parameter.files")
	private List<Path> files;

	@Override
	public Integer call() throws Exception {
		SubMonitor progress = SubMonitor.convert(TerminalProgress.on(kakko.err()), files.size());
		Set<String> broken = new TreeSet<>();
		for (Path file : files) {
			ReadDocument document = inputs.read(file, progress.split(1));
			List<Problem> problems = Checks.run(document.draft());
			List<Paragraph> paragraphs = Engine.read(document.draft()).paragraphs();
			problems.forEach(problem -> tell(file, problem, paragraphs.get(problem.paragraph())));
			problems.forEach(problem -> broken.add(problem.rule()));
			kakko.err().println(kakko.text("check.found", file.getFileName(), problems.size()));
		}
		if (explain) {
			explain(broken);
		}
		return broken.isEmpty() ? Kakko.DONE : Kakko.PROBLEMS_FOUND;
	}

	private void tell(Path file, Problem problem, Paragraph paragraph) {
		String place = paragraph.page() == 0 ? kakko.text("check.place", paragraph.name()) : kakko.text("check.page", paragraph.name(), paragraph.page());
		String severity = kakko.text("check." + problem.severity().name().toLowerCase(Locale.ROOT));
		kakko.out().println(file.getFileName() + ": " + place + ": " + severity + ": " + problem.message(kakko.locale()) + " (" + problem.rule() + ")");
	}

	private void explain(Set<String> rules) {
		for (Check check : Checks.all()) {
			if (rules.contains(check.rule())) {
				kakko.out().println();
				kakko.out().println(check.rule() + ": " + check.explanation(kakko.locale()));
			}
		}
	}
}
