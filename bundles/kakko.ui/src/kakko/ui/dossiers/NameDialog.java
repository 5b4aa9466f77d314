package kakko.ui.dossiers;

import java.util.function.Consumer;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

import kakko.ui.Wording;

/** Asks what something is to be called. */
final class NameDialog extends InputDialog {

	private final Consumer<String> entered;

	/**
	 * @param key     of what is asked for, in the messages of the window
	 * @param entered takes the name, never an empty one
	 */
	NameDialog(Shell shell, String key, String now, Consumer<String> entered) {
		super(shell, Wording.ofWindow().say("dossiers.rename"), Wording.ofWindow().say(key), now, text -> text.isBlank() ? Wording.ofWindow().say("details.empty") : null);
		setBlockOnOpen(false);
		this.entered = entered;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		getButton(IDialogConstants.OK_ID).setText(Wording.ofWindow().say("ok"));
		getButton(IDialogConstants.CANCEL_ID).setText(Wording.ofWindow().say("cancel"));
	}

	@Override
	protected void okPressed() {
		super.okPressed();
		entered.accept(getValue().strip());
	}
}
