package kakko.ui.draft.paper;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.ui.handlers.HandlerUtil;

import kakko.ui.draft.DraftEditor;

/** Asks for a printer and prints the draft in front there. */
public final class PrintHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		DraftEditor editor = (DraftEditor) HandlerUtil.getActiveEditor(event);
		PrinterData where = new PrintDialog(HandlerUtil.getActiveWorkbenchWindow(event).getShell(), SWT.SHEET).open();
		if (where != null) {
			new Printing(editor.viewer(), where, editor.getEditorInput().getName()).schedule();
		}
		return null;
	}
}
