package kakko.ui.dossiers;

import java.util.function.Consumer;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

import kakko.dossier.Details;
import kakko.ui.NamedDialog;
import kakko.ui.Wording;

/** What is known of a revision, to be put right. */
final class DetailsDialog extends NamedDialog {

	private static final int WIDTH = 440;

	private final Wording wording = Wording.ofWindow();
	private final Consumer<Details> entered;
	private Details details;

	/** @param entered takes them as the user left them */
	DetailsDialog(Shell shell, Details details, Consumer<Details> entered) {
		super(shell, Wording.ofWindow().say("details.title"));
		this.details = details;
		this.entered = entered;
	}

	@Override
	public String guidePage() {
		return "dossiers";
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		DetailsForm form = new DetailsForm(area, now -> {
			now.ifPresent(complete -> details = complete);
			Button ok = getButton(IDialogConstants.OK_ID);
			if (ok != null) {
				ok.setEnabled(now.isPresent());
			}
		});
		form.show(details);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(form.control());
		return area;
	}

	@Override
	protected void okPressed() {
		super.okPressed();
		entered.accept(details);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, wording.say("ok"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, wording.say("cancel"), false);
	}
}
