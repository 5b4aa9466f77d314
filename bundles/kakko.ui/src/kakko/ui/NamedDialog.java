package kakko.ui;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.widgets.Shell;

/** A dialog with a title, that can be made larger and waits for nobody: what is entered is handed on when it is closed. */
public abstract class NamedDialog extends Dialog {

	private final String title;

	protected NamedDialog(Shell parent, String title) {
		super(parent);
		this.title = title;
		setBlockOnOpen(false);
	}

	/** The page of the guide that tells about it. */
	public String guidePage() {
		return "start";
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}
}
