package kakko.ui.help;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

import kakko.ui.NamedDialog;
import kakko.ui.Wording;

/** A page of the guide over a dialog, behind which the guide of the window can't be reached. */
final class GuideDialog extends NamedDialog {

	private static final Point SIZE = new Point(460, 520);

	private final Wording wording = Wording.ofWindow();
	private final String page;
	private GuideText text;

	GuideDialog(Shell asking, String page) {
		super(asking, Wording.ofWindow().say("help.title"));
		this.page = page;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		text = new GuideText(area, this::show);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(text.control());
		show(page);
		return area;
	}

	@Override
	public int open() {
		int code = super.open();
		text.setFocus();
		return code;
	}

	private void show(String id) {
		text.show(Guide.page(id, wording));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CANCEL_ID, wording.say("help.close"), true);
	}

	@Override
	protected Point getInitialSize() {
		return SIZE;
	}
}
