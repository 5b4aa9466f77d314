package kakko.ui.dossiers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.ui.IWorkbenchPage;

import kakko.ui.Wording;
import kakko.ui.export.ExportFile;
import kakko.ui.export.ExportFile.Form;
import kakko.ui.export.WrittenNotice;

/** Saves a copy of the file as it was received where the user wants it. */
public final class SaveOriginalHandler extends DossierHandler {

	@Override
	boolean fits(Chosen chosen) {
		return chosen.revision().isPresent();
	}

	@Override
	void run(Chosen chosen, IWorkbenchPage page) {
		Path original = chosen.dossier().orElseThrow().original(chosen.revision().orElseThrow());
		String name = original.getFileName().toString();
		int dot = name.lastIndexOf('.');
		Form form = new Form(Wording.ofWindow().say("dossiers.original"), name.substring(dot + 1));
		new ExportFile(page.getWorkbenchWindow().getShell(), Wording.ofWindow().say("dossiers.saveOriginal"), List.of(form)).ask(name.substring(0, Math.max(0, dot)), List.of(original))
				.ifPresent(target -> notice(page).write(target, () -> Files.readAllBytes(original)));
	}

	/** The command stands in the tree's menu. */
	private static WrittenNotice notice(IWorkbenchPage page) {
		return ((DossiersView) page.findView(DossiersView.ID)).notice();
	}
}
