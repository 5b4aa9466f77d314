package kakko.ui.help;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

import kakko.ui.NamedDialog;

/** Opens the guide: on the page the command names, else on the one that fits the part, or the dialog, in front. */
public final class GuideHandler extends AbstractHandler {

	private static final String PAGE = "kakko.ui.guide.page";
	private static final Map<String, String> PAGES = Map.of("kakko.ui.dossiers", "dossiers", "kakko.ui.draft", "reading", "kakko.ui.outline", "reading",
			"kakko.ui.problems", "reading", "kakko.ui.compare", "comparing", "kakko.ui.review", "correcting", "kakko.ui.tracker", "tracker", "kakko.ui.timeline",
			"tracker", "kakko.ui.inspector", "tracker", "kakko.ui.search", "search");

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell front = Display.getCurrent().getActiveShell();
		if (front != null && front.getData() instanceof NamedDialog dialog) {
			new GuideDialog(dialog.getShell(), dialog.guidePage()).open();
			return null;
		}
		String asked = event.getParameter(PAGE);
		String page = asked != null ? asked : fitting(HandlerUtil.getActivePartId(event));
		try {
			((GuideView) HandlerUtil.getActiveWorkbenchWindow(event).getActivePage().showView(GuideView.ID)).open(page);
		} catch (PartInitException e) {
			throw new ExecutionException(page, e);
		}
		return null;
	}

	/** @param part null where none has the keyboard */
	private static String fitting(String part) {
		return part == null ? Guide.START : PAGES.getOrDefault(part, Guide.START);
	}
}
