package kakko.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;

import kakko.documents.Documents;
import kakko.documents.ReadChoices;
import kakko.dossier.DossierFolder;
import kakko.ui.desk.Desk;

/** A dossier on disk whose revisions are given as text, oldest first. */
public record Course(DossierFolder dossier) {

	public static Course of(Path folder, String title, List<String> revisions) throws IOException {
		return of(folder, title, "txt", revisions);
	}

	/** @param ending of the files the revisions came in */
	public static Course of(Path folder, String title, String ending, List<String> revisions) throws IOException {
		DossierFolder.create(folder.resolve("dossier"), title);
		DossierFolder dossier = Desk.get().dossier(folder.resolve("dossier"));
		for (String text : revisions) {
			Path received = Files.writeString(folder.resolve("r" + (dossier.dossier().getRevisions().size() + 1) + "." + ending), text);
			dossier.add(Documents.read(received, ReadChoices.DEFAULT, new NullProgressMonitor()));
		}
		return new Course(dossier);
	}

	public Path draft(int revision) {
		return dossier.draft(dossier.dossier().getRevisions().get(revision));
	}

	/** What the user calls a revision. */
	public String label(int revision) {
		return dossier.dossier().getRevisions().get(revision).getLabel();
	}
}
