package kakko.ui.draft;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;

import kakko.dossier.DossierFolder;
import kakko.model.dossiers.DossierDraft;
import kakko.model.dossiers.WorkingCopy;
import kakko.ui.Wording;
import kakko.ui.desk.Desk;
import kakko.ui.desk.DraftNames;
import kakko.ui.open.Opening;
import kakko.ui.trouble.Trouble;

/** Makes a working copy of the draft in front and opens it to be written in; what was received stays as it is. */
public final class EditCopyHandler extends AbstractHandler {

	private final Wording wording = Wording.ofWindow();

	@Override
	public Object execute(ExecutionEvent event) {
		Shell window = HandlerUtil.getActiveShell(event);
		Path file = ((DraftInput) HandlerUtil.getActiveEditorInput(event)).file();
		Optional<DossierDraft> draft = DraftNames.draft(file);
		if (draft.isEmpty()) {
			MessageDialog.openInformation(window, wording.say("copy.edit"), wording.say("copy.needsDossier", file.getFileName()));
			return null;
		}
		try {
			open(HandlerUtil.getActiveWorkbenchWindow(event).getActivePage(), DraftNames.dossier(file).orElseThrow(), draft.get());
		} catch (IOException failure) {
			Trouble.say(window, wording.say("copy.edit"), failure);
		}
		return null;
	}

	private void open(IWorkbenchPage page, DossierFolder dossier, DossierDraft draft) throws IOException {
		WorkingCopy copy = dossier.copies().make(draft, wording.say("copy.label", draft.getLabel()));
		Desk.get().changed(dossier);
		Opening.draft(page, dossier.draft(copy), copy.getLabel());
	}
}
