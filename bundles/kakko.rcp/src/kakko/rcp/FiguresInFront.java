package kakko.rcp;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;

import kakko.ui.Wording;
import kakko.ui.draft.DraftInput;
import kakko.ui.figures.Counting;
import kakko.ui.figures.Figures;
import kakko.ui.figures.Foot;

/** Keeps at the foot of the window how much of the draft in front is open, and what the editor itself has to say. */
final class FiguresInFront implements IPartListener2 {

	private static final String APART = "      ";

	private final IWorkbenchPage page;
	private final IStatusLineManager line;
	private final Display display;
	private final IPropertyListener told = (editor, property) -> {
		if (property == Foot.FOOT) {
			later();
		}
	};
	private IEditorPart shown;
	private boolean closed;

	FiguresInFront(IWorkbenchPage page, IStatusLineManager line) {
		this.page = page;
		this.line = line;
		display = page.getWorkbenchWindow().getShell().getDisplay();
		Runnable end = Counting.get().whenCounted(draft -> display.asyncExec(() -> counted(draft)));
		page.getWorkbenchWindow().getShell().addListener(SWT.Dispose, event -> {
			closed = true;
			end.run();
		});
	}

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		later();
	}

	@Override
	public void partBroughtToTop(IWorkbenchPartReference part) {
		later();
	}

	@Override
	public void partClosed(IWorkbenchPartReference part) {
		later();
	}

	/** After the part itself has said at the foot of the window what it has to say. */
	private void later() {
		display.asyncExec(this::show);
	}

	private void counted(Path draft) {
		if (draft(shown).equals(Optional.of(draft))) {
			show();
		}
	}

	private void show() {
		if (closed) {
			return;
		}
		follow(page.getActiveEditor());
		String said = Stream.of(draft(shown).map(this::figures).orElse(""), shown instanceof Foot foot ? foot.foot() : "").filter(part -> !part.isEmpty())
				.collect(Collectors.joining(APART));
		if (!said.isEmpty()) {
			line.setMessage(said);
		}
	}

	private void follow(IEditorPart editor) {
		if (editor == shown) {
			return;
		}
		if (shown != null) {
			shown.removePropertyListener(told);
			line.setMessage("");
		}
		shown = editor;
		if (editor != null) {
			editor.addPropertyListener(told);
		}
	}

	private String figures(Path draft) {
		Optional<Figures> figures = Counting.get().known(draft);
		if (figures.isEmpty()) {
			Counting.get().count(List.of(draft));
		}
		return figures.map(known -> known.say(Wording.ofWindow())).orElse("");
	}

	private static Optional<Path> draft(IEditorPart editor) {
		return editor != null && editor.getEditorInput() instanceof DraftInput draft ? Optional.of(draft.file()) : Optional.empty();
	}
}
