package kakko.dossier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import kakko.documents.ReadDocument;
import kakko.model.dossiers.Dossier;
import kakko.model.dossiers.DossiersFactory;
import kakko.model.dossiers.Revision;
import kakko.model.dossiers.Source;

/** Takes files into a dossier: first the original and its draft, then the item that names them; so a file cut off in between is only a file too many. */
final class Receiving {

	private static final String ORIGINALS = "originals/";
	private static final String DRAFTS = "drafts/";

	private final DossierFolder folder;
	private final FileWriting writing;

	Receiving(DossierFolder folder, FileWriting writing) {
		this.folder = folder;
		this.writing = writing;
	}

	Revision add(ReadDocument document, Details details) throws IOException {
		byte[] received = Files.readAllBytes(document.source());
		Revision revision = DossiersFactory.eINSTANCE.createRevision();
		details.describe(revision);
		revision.setReceived(Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
		folder.change(dossier -> {
			place(dossier, revision, document, received);
			writing.write(folder.original(revision), received);
			writing.write(folder.draft(revision), document.draftText().getBytes(StandardCharsets.UTF_8));
			dossier.getRevisions().add(revision);
			VersionOrder.restore(dossier);
		});
		return revision;
	}

	private void place(Dossier dossier, Revision revision, ReadDocument document, byte[] received) {
		Path root = folder.folder();
		String id = DraftIds.free(dossier, root.resolve(DRAFTS), wantedId(dossier, revision.getIssued()));
		String name = FreeName.in(root.resolve(ORIGINALS), document.source().getFileName().toString());
		Source source = DossiersFactory.eINSTANCE.createSource();
		source.setId(id + "-source");
		source.setFile(ORIGINALS + name);
		source.setSha256(Checksum.sha256(received));
		revision.setId(id);
		revision.setDraft(DRAFTS + id + ".draft");
		revision.setSource(source);
	}

	/** 2024-11-14-1300, or revision-1 where the draft prints no date. */
	private static String wantedId(Dossier dossier, String issued) {
		String date = issued.replaceAll("(T.*)[+Z-].*$", "$1").replace(":", "").replace('T', '-');
		return date.isEmpty() ? "revision-" + (dossier.getRevisions().size() + 1) : date;
	}
}
