package kakko.ui.open;

import java.nio.file.Path;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

import kakko.ui.Wording;
import kakko.ui.compare.CompareEditor;
import kakko.ui.compare.CompareInput;
import kakko.ui.desk.DraftNames;
import kakko.ui.draft.DraftEditor;
import kakko.ui.draft.DraftInput;
import kakko.ui.spot.Spot;
import kakko.ui.spot.SpotTarget;
import kakko.ui.trouble.Trouble;

/** Opens editors on drafts and comparisons. */
public final class Opening {

	private Opening() {
	}

	/** @param name what the user calls it */
	public static void draft(IWorkbenchPage page, Path file, String name) {
		open(page, file, name);
	}

	public static void draft(IWorkbenchPage page, Path file) {
		draft(page, file.toAbsolutePath(), file.getFileName().toString());
	}

	/** Opens the draft a spot lies in, by the name it has in its dossier, and shows the spot there. */
	public static void spot(IWorkbenchPage page, Spot spot) {
		SpotTarget editor = Adapters.adapt(open(page, spot.draft(), DraftNames.of(spot.draft())), SpotTarget.class);
		if (editor != null) {
			editor.reveal(spot);
		}
	}

	/** What became of one draft in another, in the compare editor. */
	public static void comparison(IWorkbenchPage page, Path from, Path to) {
		CompareInput input = new CompareInput(from, to);
		try {
			// one that is in front already isn't told that it is wanted
			if (page.openEditor(input, CompareEditor.ID) instanceof CompareEditor editor) {
				editor.lookAgain();
			}
		} catch (PartInitException failure) {
			Trouble.say(page.getWorkbenchWindow().getShell(), Wording.ofWindow().say("cannotOpen", input.getName()), failure);
		}
	}

	/** The editor, or null where it couldn't be opened, which the user was told. */
	private static IEditorPart open(IWorkbenchPage page, Path file, String name) {
		try {
			return page.openEditor(new DraftInput(file, name), DraftEditor.ID);
		} catch (PartInitException failure) {
			Trouble.say(page.getWorkbenchWindow().getShell(), Wording.ofWindow().say("cannotOpen", name), failure);
			return null;
		}
	}
}
