package kakko.ui.open;

import java.nio.file.Path;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

import kakko.ui.Wording;
import kakko.ui.compare.CompareEditor;
import kakko.ui.compare.CompareInput;
import kakko.ui.draft.DraftEditor;
import kakko.ui.draft.DraftInput;
import kakko.ui.trouble.Trouble;

/** Opens editors on drafts and comparisons. */
public final class Opening {

	private Opening() {
	}

	/** @param name what the user calls it */
	public static void draft(IWorkbenchPage page, Path file, String name) {
		try {
			page.openEditor(new DraftInput(file, name), DraftEditor.ID);
		} catch (PartInitException failure) {
			Trouble.say(page.getWorkbenchWindow().getShell(), Wording.ofWindow().say("cannotOpen", name), failure);
		}
	}

	public static void draft(IWorkbenchPage page, Path file) {
		draft(page, file.toAbsolutePath(), file.getFileName().toString());
	}

	/** What became of one draft in another, in the compare editor. */
	public static void comparison(IWorkbenchPage page, Path from, Path to) {
		CompareInput input = new CompareInput(from, to);
		try {
			page.openEditor(input, CompareEditor.ID);
		} catch (PartInitException failure) {
			Trouble.say(page.getWorkbenchWindow().getShell(), Wording.ofWindow().say("cannotOpen", input.getName()), failure);
		}
	}
}
