package kakko.ui.dossiers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchPage;

import kakko.documents.AtomicFile;
import kakko.ui.Wording;

/** Saves a copy of the file as it was received where the user wants it. */
public final class SaveOriginalHandler extends DossierHandler {

	@Override
	boolean fits(Chosen chosen) {
		return chosen.revision().isPresent();
	}

	@Override
	void run(Chosen chosen, IWorkbenchPage page) throws IOException {
		Path original = chosen.dossier().orElseThrow().original(chosen.revision().orElseThrow());
		FileDialog dialog = new FileDialog(page.getWorkbenchWindow().getShell(), SWT.SAVE);
		dialog.setText(Wording.ofWindow().say("dossiers.saveOriginal"));
		dialog.setFileName(original.getFileName().toString());
		dialog.setOverwrite(true);
		String target = dialog.open();
		if (target != null) {
			AtomicFile.write(Path.of(target), Files.readAllBytes(original));
			StatusLine.say(page, Wording.ofWindow().say("dossiers.savedOriginal", target));
		}
	}
}
