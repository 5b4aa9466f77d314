package kakko.ui.history;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;

import kakko.ui.NoticeLine;
import kakko.ui.Wording;
import kakko.ui.draft.DraftInput;

/** Says, above what is worked out from drafts as they are saved, that one of them was changed in its editor meanwhile. */
final class UnsavedNote extends NoticeLine implements IPartListener2 {

	private final Wording wording = Wording.ofWindow();
	private final IWorkbenchPage page;
	private final IPropertyListener saved = (editor, property) -> {
		if (property == IEditorPart.PROP_DIRTY) {
			look();
		}
	};
	private List<Path> drafts = List.of();

	UnsavedNote(Composite parent, IWorkbenchPage page) {
		super(parent, 1, 1);
		this.page = page;
		link().addListener(SWT.Selection, event -> unsaved().ifPresent(editor -> page.saveEditor(editor, false)));
		Arrays.stream(page.getEditorReferences()).forEach(this::partOpened);
		page.addPartListener(this);
		addDisposeListener(event -> {
			page.removePartListener(this);
			Arrays.stream(page.getEditorReferences()).forEach(editor -> editor.removePropertyListener(saved));
		});
	}

	/** @param followed whose files are shown */
	void of(List<Path> followed) {
		drafts = followed;
		look();
	}

	/** Whether what stands in its editor isn't what is shown of it. */
	boolean isAbout(Path draft) {
		return unsaved().map(editor -> ((DraftInput) editor.getEditorInput()).file()).filter(draft::equals).isPresent();
	}

	private Optional<IEditorPart> unsaved() {
		return Arrays.stream(page.getDirtyEditors()).filter(editor -> editor.getEditorInput() instanceof DraftInput input && drafts.contains(input.file())).findFirst();
	}

	private void look() {
		unsaved().ifPresentOrElse(editor -> say(wording.say("history.unsaved", editor.getTitle().replace("&", "&&"))), this::hide);
	}

	@Override
	public void partOpened(IWorkbenchPartReference part) {
		part.addPropertyListener(saved);
	}

	@Override
	public void partClosed(IWorkbenchPartReference part) {
		part.removePropertyListener(saved);
		look();
	}
}
