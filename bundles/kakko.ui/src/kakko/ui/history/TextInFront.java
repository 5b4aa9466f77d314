package kakko.ui.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.Consumer;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;

import kakko.dossier.DossierFolder;
import kakko.ui.analysis.Analyses;
import kakko.ui.compare.CompareInput;
import kakko.ui.desk.Desk;
import kakko.ui.draft.DraftInput;
import kakko.ui.spot.Spot;

/** Tells which drafts the user is at: those of the editor in front, or selected in another part. */
final class TextInFront implements IPartListener2, ISelectionListener {

	private final IWorkbenchPage page;
	private final Consumer<Followed> listener;
	private final Runnable stopWatching;
	private Followed told;
	private Question asked;
	private final Map<IWorkbenchPart, Object> said = new WeakHashMap<>();

	/** @param listener is told at once, later when it changes, and again when what is there was changed; null when nothing is in front */
	TextInFront(IWorkbenchPage page, Consumer<Followed> listener) {
		this.page = page;
		this.listener = listener;
		page.addPartListener(this);
		page.addSelectionListener(this);
		// first it must forget what was derived from the dossier as it was
		Analyses.get();
		stopWatching = Desk.get().whenChanged(this::changed);
	}

	void stop() {
		page.removePartListener(this);
		page.removeSelectionListener(this);
		stopWatching.run();
	}

	/** Looks what is in front now. */
	void look() {
		IEditorPart editor = page.getActiveEditor();
		if (editor != null) {
			question(editor.getEditorInput()).ifPresent(this::tell);
		} else if (told == null) {
			listener.accept(null);
		}
	}

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		partBroughtToTop(part);
	}

	@Override
	public void partBroughtToTop(IWorkbenchPartReference part) {
		if (part.getPart(false) instanceof IEditorPart) {
			look();
		}
	}

	/** A part that comes to the front says again what it or another part has said before, be it of a text that the user has left since. */
	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selection) {
		if (selection instanceof IStructuredSelection structured && !structured.isEmpty()) {
			Object element = structured.getFirstElement();
			boolean again = element instanceof Spot && said.containsValue(element);
			said.put(part, element);
			if (!again) {
				question(element).ifPresent(this::tell);
			}
		}
	}

	/** What was asked is asked again: a copy is still followed to the copy. */
	private void changed(DossierFolder dossier) {
		if (told != null && told.isOf(dossier)) {
			told = null;
			tell(asked);
		}
	}

	private interface Question {

		Followed ask() throws IOException;
	}

	private void tell(Question question) {
		asked = question;
		try {
			Followed followed = question.ask();
			if (!followed.equals(told)) {
				told = followed;
				listener.accept(followed);
			}
		} catch (IOException damaged) {
			// the tree of dossiers says so to the user
			ILog.get().error(damaged.getMessage(), damaged);
		}
	}

	/** What is selected in one of the drafts that are followed leads to no others. */
	private Optional<Question> question(Object element) {
		Path draft = element instanceof Spot spot ? spot.draft() : Adapters.adapt(element, Path.class);
		if (draft != null) {
			return told != null && told.drafts().contains(draft) ? Optional.empty() : Optional.of(() -> Followed.of(draft));
		}
		return Optional.ofNullable(Adapters.adapt(element, DossierFolder.class)).map(dossier -> () -> Followed.of(dossier));
	}

	private static Optional<Question> question(IEditorInput input) {
		return switch (input) {
			case DraftInput draft -> Optional.of(() -> Followed.of(draft.file()));
			case CompareInput pair -> Optional.of(() -> Followed.of(pair.from(), pair.to()));
			default -> Optional.empty();
		};
	}
}
