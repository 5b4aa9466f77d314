package kakko.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import kakko.core.Corrections;
import kakko.core.Reading;
import kakko.dossier.CorrectionBook.Found;
import kakko.dossier.CorrectionBook.Refused;
import kakko.dossier.DossierFolder;
import kakko.dossier.DraftOfFile;
import kakko.model.dossiers.DossierDraft;
import picocli.CommandLine.Option;

/** What was put right by hand in the dossier of the files. */
final class ByHand {

	@Option(names = "--dossier", paramLabel = "FOLDER", descriptionKey = "option.dossier")
	private Path folder;

	/** Of each step from one file to the next; says on standard error what is honoured and what can't be. */
	List<Corrections> of(Kakko kakko, List<Path> files, List<Reading> readings) throws IOException {
		List<Corrections> steps = new ArrayList<>();
		for (int next = 1; next < files.size(); next++) {
			steps.add(step(kakko, files.subList(next - 1, next + 1), readings.subList(next - 1, next + 1)));
		}
		return steps;
	}

	private Corrections step(Kakko kakko, List<Path> files, List<Reading> readings) throws IOException {
		Optional<DossierFolder> dossier = dossier(files);
		Optional<DossierDraft> from = dossier.isEmpty() ? Optional.empty() : DraftOfFile.in(dossier.get(), files.getFirst());
		Optional<DossierDraft> to = dossier.isEmpty() ? Optional.empty() : DraftOfFile.in(dossier.get(), files.getLast());
		if (from.isEmpty() || to.isEmpty()) {
			return Corrections.NONE;
		}
		Found found = dossier.get().corrections().find(from.get(), to.get(), readings.getFirst(), readings.getLast());
		tell(kakko, dossier.get(), found);
		return found.corrections();
	}

	private Optional<DossierFolder> dossier(List<Path> files) throws IOException {
		if (folder != null) {
			return Optional.of(DossierFolder.open(folder));
		}
		Optional<DossierFolder> one = DraftOfFile.dossierAround(files.getFirst());
		Optional<DossierFolder> other = DraftOfFile.dossierAround(files.getLast());
		return one.isPresent() && other.isPresent() && Files.isSameFile(one.get().folder(), other.get().folder()) ? one : Optional.empty();
	}

	private static void tell(Kakko kakko, DossierFolder dossier, Found found) {
		if (!found.honoured().isEmpty()) {
			kakko.err().println(kakko.text("corrections.honoured", found.honoured().size(), dossier.dossier().getTitle(), dossier.folder()));
		}
		for (Refused refused : found.refused()) {
			kakko.err().println(kakko.text("corrections.refused." + refused.reason(), refused.correction().getId(), dossier.folder().resolve(DossierFolder.ITEM)));
		}
	}
}
