package kakko.dossier;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import kakko.documents.AtomicFile;
import kakko.model.dossiers.Dossier;
import kakko.model.dossiers.Revision;

/** The invented dossier that ships with Kakko: three revisions of a draft decision on river deltas. */
public final class SampleDossier {

	private static final String SHIPPED = "/sample/";

	private SampleDossier() {
	}

	/** Unpacks it into a folder and opens it; a dossier that is there already is opened as it stands. */
	public static DossierFolder unpack(Path folder) throws IOException {
		if (Files.exists(folder.resolve(DossierFolder.ITEM))) {
			return DossierFolder.open(folder);
		}
		Dossier dossier = DossierFile.read(shipped(DossierFolder.ITEM));
		for (Revision revision : dossier.getRevisions()) {
			copy(revision.getSource().getFile(), folder);
			copy(revision.getDraft(), folder);
		}
		copy(DossierFolder.ITEM, folder);
		return DossierFolder.open(folder);
	}

	private static void copy(String name, Path folder) throws IOException {
		Path target = folder.resolve(name);
		try (InputStream in = shipped(name)) {
			byte[] content = in.readAllBytes();
			if (!Files.exists(target)) {
				AtomicFile.write(target, content);
			} else if (!Arrays.equals(Files.readAllBytes(target), content)) {
				throw new FileAlreadyExistsException(target.toString());
			}
		}
	}

	private static InputStream shipped(String name) throws IOException {
		InputStream in = SampleDossier.class.getResourceAsStream(SHIPPED + name);
		if (in == null) {
			throw new FileNotFoundException(SHIPPED + name);
		}
		return in;
	}
}
