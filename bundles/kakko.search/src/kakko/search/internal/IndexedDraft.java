package kakko.search.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import kakko.dossier.DossierFolder;
import kakko.model.dossiers.DossierDraft;

/**
 * A draft as it is to be found.
 *
 * @param age   its place in the dossier: revisions by date, then working copies
 * @param state changes whenever what is indexed would
 */
record IndexedDraft(DossierFolder dossier, DossierDraft draft, Path file, int age, String state) {

	/** Revisions and working copies of a dossier; what can't be looked at isn't indexed. */
	static List<IndexedDraft> of(DossierFolder dossier) throws IOException {
		List<DossierDraft> drafts = new ArrayList<>(dossier.dossier().getRevisions());
		drafts.addAll(dossier.copies().all());
		List<IndexedDraft> indexed = new ArrayList<>();
		for (DossierDraft draft : drafts) {
			Path file = dossier.draft(draft);
			if (Files.isReadable(file)) {
				int age = indexed.size();
				indexed.add(new IndexedDraft(dossier, draft, file, age, state(dossier, draft, file, age)));
			}
		}
		return indexed;
	}

	String key() {
		return file.toString();
	}

	private static String state(DossierFolder dossier, DossierDraft draft, Path file, int age) throws IOException {
		return String.join("\n", String.valueOf(Files.size(file)), Files.getLastModifiedTime(file).toString(), String.valueOf(age), dossier.dossier().getTitle(),
				draft.getLabel());
	}
}
