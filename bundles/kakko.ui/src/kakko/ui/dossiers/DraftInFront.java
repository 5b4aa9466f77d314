package kakko.ui.dossiers;

import java.nio.file.Path;

import org.eclipse.ui.IEditorPart;

import kakko.ui.desk.DraftNames;
import kakko.ui.draft.DraftInput;

/** The draft that the user reads is the one that is selected in the tree, until the user selects others there. */
final class DraftInFront {

	private final TreeOfDossiers tree;
	private IEditorPart front;

	DraftInFront(TreeOfDossiers tree) {
		this.tree = tree;
	}

	void turnTo(IEditorPart editor) {
		if (editor != front) {
			front = editor;
			show();
		}
	}

	void show() {
		if (front != null && front.getEditorInput() instanceof DraftInput draft) {
			show(draft.file());
		}
	}

	private void show(Path file) {
		DraftNames.dossier(file).ifPresent(dossier -> DraftNames.draft(file).ifPresent(draft -> tree.follow(new ShownDraft(dossier, draft))));
	}
}
