package kakko.dossier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import kakko.documents.AtomicFile;
import kakko.documents.ReadDocument;
import kakko.lang.DraftLanguage;
import kakko.model.dossiers.Dossier;
import kakko.model.dossiers.DossierDraft;
import kakko.model.dossiers.DossiersFactory;
import kakko.model.dossiers.Revision;
import kakko.model.dossiers.WorkingCopy;
import kakko.model.drafts.Draft;

/**
 * A dossier on disk: {@code item.dossier}, {@code originals/} as received, {@code drafts/} made from them, {@code copies/}
 * that its user changes. Originals and drafts are never changed nor deleted; every file is written whole or not at all, and
 * the version before is kept. Any thread may call it; so may several windows and programs at once.
 */
public final class DossierFolder {

	public static final String ITEM = "item.dossier";
	static final String PREVIOUS = "item.dossier.previous";

	private final Path folder;
	private final ItemFile item;
	private final Receiving receiving;
	private final WorkingCopies copies;
	private final CorrectionBook corrections;
	private final Notices notices;
	private volatile ItemFile.Snapshot snapshot;

	private DossierFolder(Path folder, FileWriting writing) {
		this.folder = folder;
		item = new ItemFile(folder, writing);
		receiving = new Receiving(this, writing);
		copies = new WorkingCopies(this, writing);
		corrections = new CorrectionBook(this);
		notices = new Notices(this);
	}

	/** @throws FileAlreadyExistsException when a dossier is there already: nothing is ever written over */
	public static DossierFolder create(Path folder, String title) throws IOException {
		return create(folder, title, AtomicFile::write);
	}

	static DossierFolder create(Path folder, String title, FileWriting writing) throws IOException {
		Dossier dossier = DossiersFactory.eINSTANCE.createDossier();
		dossier.setId("item");
		dossier.setTitle(title);
		DossierFolder created = new DossierFolder(folder, writing);
		created.snapshot = created.item.create(dossier);
		return created;
	}

	/** @throws DamagedDossier when {@code item.dossier} can't be read, with what to do */
	public static DossierFolder open(Path folder) throws IOException {
		return open(folder, AtomicFile::write);
	}

	/** The same, written in another way. */
	public static DossierFolder open(Path folder, FileWriting writing) throws IOException {
		DossierFolder opened = new DossierFolder(folder, writing);
		opened.snapshot = opened.item.read();
		return opened;
	}

	/**
	 * The dossier as it stood on the disk after the last change or {@link #refresh}; not to be changed. After a change its
	 * revisions are other objects: they are told apart by their ids.
	 */
	public Dossier dossier() {
		return snapshot.dossier();
	}

	public Path folder() {
		return folder;
	}

	/** Reads what others wrote meanwhile. Returns whether anything changed. */
	public boolean refresh() throws IOException {
		ItemFile.Snapshot before = snapshot;
		ItemFile.Snapshot now = item.read();
		if (now.isSame(before)) {
			return false;
		}
		snapshot = now;
		return true;
	}

	/** Changes the item on top of what stands on the disk. */
	synchronized void change(ItemFile.Change change) throws IOException {
		snapshot = item.change(change);
	}

	/** The revision, working copy or removed draft of this id. */
	public Optional<DossierDraft> find(String id) {
		return DraftIds.find(dossier(), id);
	}

	/** The revision before a revision; what a copy was made from, a revision or another copy, also where that was removed. */
	public Optional<DossierDraft> before(DossierDraft draft) {
		if (draft instanceof WorkingCopy copy) {
			return find(copy.getOf());
		}
		List<Revision> revisions = dossier().getRevisions();
		return IntStream.range(1, revisions.size()).filter(place -> revisions.get(place).getId().equals(draft.getId())).mapToObj(place -> (DossierDraft) revisions.get(place - 1)).findFirst();
	}

	/** The same draft in the dossier as it stands now. */
	@SuppressWarnings("unchecked")
	<T extends DossierDraft> T now(T draft) {
		return (T) find(draft.getId()).orElseThrow();
	}

	/** The revision that was made from the same bytes, if this file was received before and not removed. */
	public Optional<Revision> received(Path file) throws IOException {
		String checksum = Checksum.sha256(file);
		return dossier().getRevisions().stream().filter(revision -> checksum.equals(revision.getSource().getSha256())).findFirst();
	}

	/** Takes a file that was read into the dossier, described as found. */
	public Revision add(ReadDocument document) throws IOException {
		return add(document, Details.found(document));
	}

	/** Takes a file that was read into the dossier: a copy of the original, its checksum and its draft. */
	public Revision add(ReadDocument document, Details details) throws IOException {
		return now(receiving.add(document, details));
	}

	/**
	 * Describes a revision otherwise, and puts it where its version date belongs; its draft stays as it is.
	 *
	 * @throws DossierRefusal when somebody else described it otherwise meanwhile
	 */
	public Revision edit(Revision revision, Details details) throws IOException {
		Details known = Details.of(revision);
		change(dossier -> {
			Revision now = Removal.find(dossier.getRevisions(), revision).orElseThrow(() -> changedMeanwhile(known.label()));
			if (!Details.of(now).equals(known)) {
				throw changedMeanwhile(known.label());
			}
			details.describe(now);
			VersionOrder.restore(dossier);
		});
		return now(revision);
	}

	/** @throws DossierRefusal when somebody else gave it another title meanwhile */
	public void rename(String title) throws IOException {
		String known = dossier().getTitle();
		change(dossier -> {
			if (!String.valueOf(dossier.getTitle()).equals(String.valueOf(known))) {
				throw changedMeanwhile(known);
			}
			dossier.setTitle(title);
		});
	}

	DossierRefusal changedMeanwhile(String what) {
		return new DossierRefusal("changedMeanwhile", folder.resolve(ITEM), what);
	}

	/** Takes a revision or working copy out; its files stay, so that it can be restored. */
	public void remove(DossierDraft draft) throws IOException {
		change(dossier -> Removal.remove(dossier, draft));
	}

	/** Puts back what was removed, where it belongs. */
	public void restore(DossierDraft draft) throws IOException {
		change(dossier -> Removal.restore(dossier, draft));
	}

	public List<DossierDraft> removed() {
		return List.copyOf(dossier().getRemoved());
	}

	public WorkingCopies copies() {
		return copies;
	}

	public CorrectionBook corrections() {
		return corrections;
	}

	/** What of the dossier somebody should look at. */
	public Notices notices() {
		return notices;
	}

	/** Which revisions this user has looked at. */
	public LastLooked lastLooked() {
		return new LastLooked(this, user());
	}

	/** The bookmarks of this user. */
	public DossierBookmarks bookmarks() {
		return new DossierBookmarks(this, user());
	}

	private static String user() {
		return System.getProperty("user.name", "");
	}

	public Path original(Revision revision) {
		return folder.resolve(revision.getSource().getFile());
	}

	public Path draft(DossierDraft draft) {
		return folder.resolve(draft.getDraft());
	}

	public Draft read(DossierDraft draft) throws IOException {
		return DraftLanguage.parse(Files.readString(draft(draft), StandardCharsets.UTF_8));
	}
}
