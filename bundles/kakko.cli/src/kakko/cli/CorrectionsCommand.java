package kakko.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import kakko.dossier.DossierFolder;
import kakko.model.dossiers.Correction;
import kakko.model.dossiers.DossierDraft;
import kakko.report.CorrectionWording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Lists what was put right by hand in a dossier, a line each. */
@Command(name = "corrections", mixinStandardHelpOptions = true)
final class CorrectionsCommand implements Callable<Integer> {

	@ParentCommand
	private Kakko kakko;

	@Mixin
	private Output output;

	@Parameters(paramLabel = "FOLDER", descriptionKey = "parameter.dossier")
	private Path folder;

	@Override
	public Integer call() throws Exception {
		DossierFolder dossier = DossierFolder.open(folder);
		output.check(kakko, List.of(folder.resolve(DossierFolder.ITEM)), false);
		CorrectionWording wording = new CorrectionWording(kakko.locale());
		StringBuilder lines = new StringBuilder();
		for (Correction correction : dossier.corrections().all()) {
			String step = label(dossier, correction.getFrom()) + " → " + label(dossier, correction.getTo());
			lines.append(String.join("\t", correction.getId(), step, wording.of(correction))).append('\n');
		}
		output.write(kakko, lines.toString());
		kakko.err().println(kakko.text("corrections.count", dossier.dossier().getTitle(), dossier.corrections().all().size()));
		return Kakko.DONE;
	}

	/** The id of a draft that somebody took out of the file. */
	private static String label(DossierFolder dossier, String id) {
		return dossier.find(id).map(DossierDraft::getLabel).orElse(id);
	}
}
