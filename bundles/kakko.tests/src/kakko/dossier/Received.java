package kakko.dossier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.NullProgressMonitor;

import kakko.documents.Documents;
import kakko.documents.Metadata;
import kakko.documents.ReadChoices;
import kakko.documents.ReadDocument;
import kakko.model.dossiers.Revision;

/** Files as somebody hands them out, each in a folder of its own. */
record Received(Path folder) {

	ReadDocument file(String name, String text) throws IOException {
		Path file = Files.createTempDirectory(folder, "received").resolve(name);
		Files.writeString(file, text, StandardCharsets.UTF_8);
		return Documents.read(file, ReadChoices.DEFAULT, new NullProgressMonitor());
	}

	/** Adds a draft of that version date. */
	Revision add(DossierFolder dossier, String version, String text) throws IOException {
		ReadDocument document = file("draft.txt", text);
		return dossier.add(document, dated(document, version));
	}

	static Details dated(ReadDocument document, String version) {
		Metadata found = document.metadata();
		return new Details(version.isEmpty() ? document.source().getFileName().toString() : version,
				new Metadata(found.title(), found.symbol(), found.body(), found.agendaItem(), version));
	}
}
