package kakko.ui.open;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

import kakko.ui.Wording;
import kakko.ui.draft.DraftEditor;
import kakko.ui.draft.DraftInput;

/** Asks for a file of any format that can be read, and opens it. */
public final class OpenDraftHandler extends AbstractHandler {

	private static final String READABLE = "*.docx;*.pdf;*.html;*.htm;*.md;*.txt;*.draft";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		String chosen = ask(HandlerUtil.getActiveShell(event));
		if (chosen != null) {
			try {
				HandlerUtil.getActiveWorkbenchWindow(event).getActivePage().openEditor(DraftInput.of(Path.of(chosen)), DraftEditor.ID);
			} catch (PartInitException e) {
				throw new ExecutionException(chosen, e);
			}
		}
		return null;
	}

	private static String ask(Shell shell) {
		Wording wording = Wording.ofWindow();
		FileDialog dialog = new FileDialog(shell, SWT.OPEN);
		dialog.setText(wording.say("openTitle"));
		dialog.setFilterNames(new String[] { wording.say("filter.drafts"), wording.say("filter.all") });
		dialog.setFilterExtensions(new String[] { READABLE, "*" });
		return dialog.open();
	}
}
