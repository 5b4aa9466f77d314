package kakko.ui.search;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the search over all dossiers, with what is selected in the text in front. */
public final class SearchHandler extends AbstractHandler {

	private static final int LONGEST = 80;

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Object selected = HandlerUtil.getCurrentSelection(event);
		try {
			SearchView view = (SearchView) HandlerUtil.getActiveWorkbenchWindow(event).getActivePage().showView(SearchView.ID);
			if (selected instanceof ITextSelection text && text.getLength() > 0 && text.getLength() <= LONGEST) {
				view.search("\"" + text.getText() + "\"");
			}
		} catch (PartInitException e) {
			throw new ExecutionException(SearchView.ID, e);
		}
		return null;
	}
}
