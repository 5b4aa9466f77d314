package kakko.dossier;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

import kakko.model.dossiers.Revision;

/** Which revisions of a dossier one user has looked at, kept in {@code .kakko/looked/}. */
public final class LastLooked {

	private static final String FOLDER = "looked";

	private final DossierFolder dossier;
	private final PersonalFile file;

	/** @param user as the system calls them */
	public LastLooked(DossierFolder dossier, String user) {
		this.dossier = dossier;
		file = new PersonalFile(dossier.folder(), FOLDER, user);
	}

	/** Remembers that the user looked at it now. */
	public void looked(Revision revision) throws IOException {
		file.change(looked -> looked.setProperty(revision.getId(), Instant.now().truncatedTo(ChronoUnit.SECONDS).toString()));
	}

	/**
	 * The newest revision, by version, that the user has looked at: looking up an old one again changes nothing. A file that
	 * can't be read says that nothing was looked at: at worst too much is shown as new.
	 */
	public Optional<Revision> newest() {
		Properties looked = file.read();
		return dossier.dossier().getRevisions().reversed().stream().filter(revision -> looked.containsKey(revision.getId())).findFirst();
	}

	/** Revisions newer than that; all of them where the user has looked at none. */
	public List<Revision> unseen() {
		List<Revision> revisions = dossier.dossier().getRevisions();
		int seen = newest().map(revisions::indexOf).orElse(-1);
		return List.copyOf(revisions.subList(seen + 1, revisions.size()));
	}
}
