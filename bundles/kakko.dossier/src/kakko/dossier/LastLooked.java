package kakko.dossier;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

import kakko.documents.AtomicFile;
import kakko.model.dossiers.Revision;

/**
 * Which revisions of a dossier one user has looked at. It is no part of the record: kept in {@code .kakko/looked/}, a file a
 * user, which git passes over and which may be deleted at any time.
 */
public final class LastLooked {

	private static final String FOLDER = "looked";

	private final DossierFolder dossier;
	private final Path file;

	/** @param user as the system calls them */
	public LastLooked(DossierFolder dossier, String user) {
		this.dossier = dossier;
		file = dossier.folder().resolve(OwnFolder.NAME).resolve(FOLDER).resolve(SafeName.of(user, "user") + ".properties");
	}

	/** Remembers that the user looked at it now. */
	public void looked(Revision revision) throws IOException {
		OwnFolder.in(dossier.folder());
		try (ItemLock lock = ItemLock.on(dossier.folder())) {
			Properties looked = read();
			looked.setProperty(revision.getId(), Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
			AtomicFile.write(file, content(looked));
		}
	}

	/** The newest revision, by version, that the user has looked at: looking up an old one again changes nothing. */
	public Optional<Revision> newest() {
		Properties looked = read();
		return dossier.dossier().getRevisions().reversed().stream().filter(revision -> looked.containsKey(revision.getId())).findFirst();
	}

	/** Revisions newer than that; all of them where the user has looked at none. */
	public List<Revision> unseen() {
		List<Revision> revisions = dossier.dossier().getRevisions();
		int seen = newest().map(revisions::indexOf).orElse(-1);
		return List.copyOf(revisions.subList(seen + 1, revisions.size()));
	}

	/** A file that can't be read says that nothing was looked at: at worst too much is shown as new. */
	private Properties read() {
		Properties looked = new Properties();
		try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
			looked.load(in);
		} catch (IOException | IllegalArgumentException unreadable) {
			looked.clear();
		}
		return looked;
	}

	/** Without the date that properties write on top, sorted. */
	private static byte[] content(Properties looked) {
		StringBuilder lines = new StringBuilder();
		new TreeMap<>(looked).forEach((id, time) -> lines.append(id).append('=').append(time).append('\n'));
		return lines.toString().getBytes(StandardCharsets.UTF_8);
	}
}
