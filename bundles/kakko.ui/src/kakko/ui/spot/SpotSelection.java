package kakko.ui.spot;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartSite;

/** What a part has selected, as one spot or nothing; and what others have. */
public final class SpotSelection implements ISelectionProvider {

	private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
	private ISelection selection = StructuredSelection.EMPTY;
	private boolean ended;

	/** What is selected in the part where the user is; for a part that is opened only now. */
	public static Optional<Spot> now(IWorkbenchPage page) {
		return page.getSelection() instanceof IStructuredSelection structured && structured.getFirstElement() instanceof Spot spot ? Optional.of(spot) : Optional.empty();
	}

	/** Says to the rest of the window what is selected here; the same twice is said once. */
	public void select(Spot spot) {
		setSelection(spot == null ? StructuredSelection.EMPTY : new StructuredSelection(spot));
	}

	/**
	 * Listens to what the user selects in other parts, until the part is closed. It is selected here then too, without a word to
	 * the others: a part that comes to the front tells the window what it has selected, which mustn't lead back. They are shown it
	 * after the part where it was selected, and only the last of several.
	 *
	 * @return what ends it, to be run when the part is disposed
	 */
	public Runnable follow(IWorkbenchPartSite site, Consumer<Spot> spots) {
		ISelectionListener listener = (part, selected) -> {
			if (part != site.getPart() && selected instanceof IStructuredSelection structured && structured.getFirstElement() instanceof Spot spot) {
				selection = structured;
				site.getShell().getDisplay().asyncExec(() -> {
					if (!ended && selection == structured) {
						spots.accept(spot);
					}
				});
			}
		};
		site.getPage().addSelectionListener(listener);
		return () -> {
			ended = true;
			site.getPage().removeSelectionListener(listener);
		};
	}

	@Override
	public void setSelection(ISelection selected) {
		if (!selected.equals(selection)) {
			selection = selected;
			SelectionChangedEvent event = new SelectionChangedEvent(this, selected);
			listeners.forEach(listener -> listener.selectionChanged(event));
		}
	}

	@Override
	public ISelection getSelection() {
		return selection;
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}
}
