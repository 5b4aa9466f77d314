package kakko.dossier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import kakko.model.dossiers.DossierDraft;
import kakko.model.dossiers.DossiersFactory;
import kakko.model.dossiers.WorkingCopy;

/** The drafts of a dossier that its user changes: edited texts and what ifs. The drafts they were made from stay as received. */
public final class WorkingCopies {

	private static final String COPIES = "copies/";
	private static final String PREVIOUS = ".previous";

	private final DossierFolder folder;
	private final FileWriting writing;

	WorkingCopies(DossierFolder folder, FileWriting writing) {
		this.folder = folder;
		this.writing = writing;
	}

	/** In the order in which they were made. */
	public List<WorkingCopy> all() {
		return List.copyOf(folder.dossier().getCopies());
	}

	/** A copy of a revision, or of another copy, with the same text. */
	public WorkingCopy make(DossierDraft original, String label) throws IOException {
		byte[] text = Files.readAllBytes(folder.draft(original));
		WorkingCopy copy = DossiersFactory.eINSTANCE.createWorkingCopy();
		copy.setLabel(label);
		copy.setOf(original.getId());
		copy.setMade(Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
		folder.change(dossier -> {
			copy.setId(DraftIds.free(dossier, folder.folder().resolve(COPIES), "copy-" + (dossier.getCopies().size() + 1)));
			copy.setDraft(COPIES + copy.getId() + ".draft");
			writing.write(folder.draft(copy), text);
			dossier.getCopies().add(copy);
		});
		return folder.now(copy);
	}

	/** @throws DossierRefusal when somebody else gave it another label meanwhile, or removed it */
	public WorkingCopy rename(WorkingCopy copy, String label) throws IOException {
		folder.change(dossier -> {
			WorkingCopy now = Removal.find(dossier.getCopies(), copy).orElseThrow(() -> folder.changedMeanwhile(copy.getLabel()));
			if (!now.getLabel().equals(copy.getLabel())) {
				throw folder.changedMeanwhile(copy.getLabel());
			}
			now.setLabel(label);
		});
		return folder.now(copy);
	}

	/**
	 * Saves a copy's text; the one before is kept beside it.
	 *
	 * @param known the text that the new one was made from
	 * @throws DossierRefusal when another text stands on the disk: somebody else saved it meanwhile
	 */
	public void write(WorkingCopy copy, String known, String text) throws IOException {
		Path file = folder.draft(copy);
		try (ItemLock lock = ItemLock.on(folder.folder())) {
			byte[] before = Files.readAllBytes(file);
			if (!new String(before, StandardCharsets.UTF_8).equals(known)) {
				throw new DossierRefusal("copyChangedMeanwhile", file, copy.getLabel());
			}
			writing.write(file.resolveSibling(file.getFileName() + PREVIOUS), before);
			writing.write(file, text.getBytes(StandardCharsets.UTF_8));
		}
	}
}
