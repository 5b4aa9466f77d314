package kakko.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;

import kakko.documents.Documents;
import kakko.documents.ReadChoices;

/**
 * Makes the sample dossier again from its originals, when they or a reader changed:
 * {@code MakeSample bundles/kakko.dossier/sample}.
 */
public final class MakeSample {

	private static final List<String> ORIGINALS = List.of("river-deltas-L4.docx", "river-deltas-L4-Rev1.pdf", "river-deltas-L4-Rev2.docx");

	private MakeSample() {
	}

	public static void main(String[] arguments) throws IOException {
		Path sample = Path.of(arguments[0]);
		DossierFolder made = DossierFolder.create(Files.createTempDirectory("sample"), "River deltas (sample)");
		for (String name : ORIGINALS) {
			made.add(Documents.read(sample.resolve("originals").resolve(name), ReadChoices.DEFAULT, new NullProgressMonitor()));
		}
		Files.createDirectories(sample.resolve("drafts"));
		made.dossier().getRevisions().forEach(revision -> copy(made.draft(revision), sample.resolve(revision.getDraft())));
		copy(made.folder().resolve(DossierFolder.ITEM), sample.resolve(DossierFolder.ITEM));
	}

	private static void copy(Path from, Path to) {
		try {
			Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
