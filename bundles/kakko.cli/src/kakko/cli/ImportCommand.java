package kakko.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import kakko.documents.LeftOut;
import kakko.documents.ReadDocument;
import kakko.dossier.Details;
import kakko.dossier.DossierFolder;
import kakko.dossier.Notice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Reads a file of any format and writes its draft text, or what of it was left out, or adds it to a dossier. */
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

	@Option(names = "--dossier", paramLabel = "FOLDER", descriptionKey = "option.dossier.add")
	private Path folder;

	@Parameters(paramLabel = "FILE", descriptionKey = "parameter.file")
	private Path file;

	@Override
	public Integer call() throws Exception {
		output.check(kakko, List.of(file), false);
		ReadDocument document = inputs.read(file, TerminalProgress.on(kakko.err()));
		if (folder != null) {
			add(document);
		}
		if (folder == null || leftOut) {
			output.write(kakko, leftOut ? listed(document.leftOut()) : document.draftText());
		}
		return Kakko.DONE;
	}

	/** A folder that isn't there becomes a dossier, called like the draft; a file that was received before isn't added again. */
	private void add(ReadDocument document) throws IOException {
		String title = document.metadata().title();
		DossierFolder dossier = Files.exists(folder) ? DossierFolder.open(folder)
				: DossierFolder.create(folder, title.isBlank() ? folder.toAbsolutePath().getFileName().toString() : title);
		List<Notice> notices = dossier.notices().of(document, Details.found(document));
		notices.forEach(notice -> kakko.err().println(notice.message(kakko.locale())));
		if (notices.stream().noneMatch(notice -> notice.kind() == Notice.Kind.SAME_FILE)) {
			kakko.err().println(kakko.text("import.added", dossier.add(document).getLabel(), dossier.dossier().getTitle(), dossier.folder()));
		}
	}

	private String listed(List<LeftOut> passages) {
		return passages.stream().map(this::line).collect(Collectors.joining());
	}

	private String line(LeftOut passage) {
		String page = passage.page() == 0 ? "" : kakko.text("page", passage.page());
		return String.join("\t", page, kakko.text("leftOut." + passage.reason()), passage.text().strip().replaceAll("\\s+", " ")) + "\n";
	}
}
