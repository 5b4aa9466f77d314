package kakko.ui.draft.writing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.ui.IWorkbenchPage;

import kakko.dossier.DossierFolder;
import kakko.model.dossiers.DossierDraft;
import kakko.model.dossiers.WorkingCopy;
import kakko.ui.Wording;
import kakko.ui.desk.Desk;
import kakko.ui.desk.DraftNames;
import kakko.ui.draft.DraftEditor;
import kakko.ui.draft.DraftInput;
import kakko.ui.importing.Importing;
import kakko.ui.open.Opening;
import kakko.ui.trouble.Trouble;

/** Working copies for whoever wants to change something; what was received stays as it is. */
public final class NewCopy {

	private NewCopy() {
	}

	/** Makes a working copy of the draft of an editor and opens it; nothing where that isn't possible, which the user was told. */
	static Optional<DraftEditor> open(DraftEditor editor) {
		Wording wording = Wording.ofWindow();
		Path file = editor.file();
		Optional<DossierDraft> draft = DraftNames.draft(file);
		if (draft.isEmpty()) {
			Importing.offer(editor.notice(), wording.say("copy.needsDossier", file.getFileName().toString().replace("&", "&&")), List.of(file));
			return Optional.empty();
		}
		try {
			return open(editor.getSite().getPage(), DraftNames.dossier(file).orElseThrow(), draft.get());
		} catch (IOException failure) {
			Trouble.say(editor.getSite().getShell(), wording.say("copy.edit"), failure);
			return Optional.empty();
		}
	}

	/** Makes a working copy of a draft of a dossier and opens it. */
	public static Optional<DraftEditor> open(IWorkbenchPage page, DossierFolder dossier, DossierDraft draft) throws IOException {
		Wording wording = Wording.ofWindow();
		WorkingCopy copy = dossier.copies().make(draft, label(dossier, wording.say("copy.label", draft.getLabel())));
		Desk.get().changed(dossier);
		Path file = dossier.draft(copy);
		Opening.draft(page, file, copy.getLabel());
		return Optional.ofNullable(page.findEditor(DraftInput.of(file))).filter(DraftEditor.class::isInstance).map(DraftEditor.class::cast);
	}

	/** Copies of one draft are told apart: the second is called (2). */
	private static String label(DossierFolder dossier, String wanted) {
		Set<String> taken = dossier.copies().all().stream().map(DossierDraft::getLabel).collect(Collectors.toSet());
		String label = wanted;
		for (int number = 2; taken.contains(label); number++) {
			label = wanted + " (" + number + ")";
		}
		return label;
	}
}
