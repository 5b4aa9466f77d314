package kakko.dossier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;

import org.eclipse.emf.common.util.ECollections;

import kakko.documents.AtomicFile;
import kakko.documents.ReadDocument;
import kakko.lang.DraftLanguage;
import kakko.model.dossiers.Dossier;
import kakko.model.dossiers.DossiersFactory;
import kakko.model.dossiers.Revision;
import kakko.model.dossiers.Source;
import kakko.model.drafts.Draft;

/**
 * A dossier on disk: {@code item.dossier}, {@code originals/} as received, {@code drafts/} made from them. Originals
 * are never changed; every file is written whole or not at all, and the item's previous version is kept.
 */
public final class DossierFolder {

	public static final String ITEM = "item.dossier";
	static final String PREVIOUS = "item.dossier.previous";
	private static final String ORIGINALS = "originals/";
	private static final String DRAFTS = "drafts/";

	private final Path folder;
	private final Dossier dossier;

	private DossierFolder(Path folder, Dossier dossier) {
		this.folder = folder;
		this.dossier = dossier;
	}

	/** @throws IOException also when a dossier is there already: nothing is ever written over */
	public static DossierFolder create(Path folder, String title) throws IOException {
		if (Files.exists(folder.resolve(ITEM))) {
			throw new FileAlreadyExistsException(folder.resolve(ITEM).toString());
		}
		Dossier dossier = DossiersFactory.eINSTANCE.createDossier();
		dossier.setId("item");
		dossier.setTitle(title);
		DossierFolder created = new DossierFolder(folder, dossier);
		created.save();
		return created;
	}

	/** @throws DamagedDossier when {@code item.dossier} can't be read, with what to do */
	public static DossierFolder open(Path folder) throws IOException {
		Path item = folder.resolve(ITEM);
		try {
			return new DossierFolder(folder, DossierFile.read(Files.newInputStream(item)));
		} catch (DossierFile.Broken broken) {
			throw new DamagedDossier(item, folder.resolve(PREVIOUS), broken);
		}
	}

	public Dossier dossier() {
		return dossier;
	}

	public Path folder() {
		return folder;
	}

	/** The revision that was made from the same bytes, if this file was received before. */
	public Optional<Revision> received(Path file) throws IOException {
		String checksum = Checksum.sha256(file);
		return dossier.getRevisions().stream().filter(revision -> checksum.equals(revision.getSource().getSha256())).findFirst();
	}

	/** Takes a file that was read into the dossier: a copy of the original, its checksum and its draft; saves. */
	public Revision add(ReadDocument document) throws IOException {
		byte[] received = Files.readAllBytes(document.source());
		String name = FreeName.in(folder.resolve(ORIGINALS), document.source().getFileName().toString());
		String id = freeId(document);
		Revision revision = DossiersFactory.eINSTANCE.createRevision();
		revision.setId(id);
		revision.setLabel(document.metadata().version().isEmpty() ? name : document.metadata().version().replace('T', ' '));
		revision.setSymbol(document.metadata().symbol());
		revision.setBody(document.metadata().body());
		revision.setAgendaItem(document.metadata().agendaItem());
		revision.setIssued(document.metadata().version());
		revision.setDraft(DRAFTS + id + ".draft");
		revision.setSource(source(id, ORIGINALS + name, received));
		AtomicFile.write(original(revision), received);
		AtomicFile.write(draft(revision), document.draftText().getBytes(StandardCharsets.UTF_8));
		dossier.getRevisions().add(revision);
		ECollections.sort(dossier.getRevisions(), Comparator.comparing(Revision::getIssued));
		save();
		return revision;
	}

	public Path original(Revision revision) {
		return folder.resolve(revision.getSource().getFile());
	}

	public Path draft(Revision revision) {
		return folder.resolve(revision.getDraft());
	}

	public Draft read(Revision revision) throws IOException {
		return DraftLanguage.parse(Files.readString(draft(revision)));
	}

	public void save() throws IOException {
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		DossierFile.write(dossier, content);
		Path item = folder.resolve(ITEM);
		if (Files.exists(item)) {
			AtomicFile.write(folder.resolve(PREVIOUS), Files.readAllBytes(item));
		}
		AtomicFile.write(item, content.toByteArray());
	}

	private static Source source(String id, String file, byte[] received) {
		Source source = DossiersFactory.eINSTANCE.createSource();
		source.setId(id + "-source");
		source.setFile(file);
		source.setSha256(Checksum.sha256(received));
		return source;
	}

	/** 2024-11-14-1300, or revision-1 where the draft prints no date; a suffix tells two of one minute apart. */
	private String freeId(ReadDocument document) {
		String issued = document.metadata().version().replaceAll("[+Z].*$", "").replace(":", "").replace('T', '-');
		String wanted = issued.isEmpty() ? "revision-" + (dossier.getRevisions().size() + 1) : issued;
		String id = wanted;
		for (int n = 2; taken(id); n++) {
			id = wanted + "-" + n;
		}
		return id;
	}

	private boolean taken(String id) {
		return dossier.getRevisions().stream().anyMatch(revision -> revision.getId().equals(id)) || Files.exists(folder.resolve(DRAFTS + id + ".draft"));
	}
}
