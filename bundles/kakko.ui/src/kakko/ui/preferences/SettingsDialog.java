package kakko.ui.preferences;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;

import kakko.ui.NamedDialog;
import kakko.ui.SpokenName;
import kakko.ui.Wording;
import kakko.ui.appearance.Appearance;
import kakko.ui.desk.DossiersPlace;
import kakko.ui.dossiers.DossiersView;
import kakko.ui.trouble.Trouble;

/** The few things a user may want otherwise: how the text looks, and where dossiers stand. */
final class SettingsDialog extends NamedDialog {

	private static final int WIDTH = 460;

	private final Wording wording = Wording.ofWindow();
	private final IWorkbenchPage page;
	private Spinner size;
	private Button dark;
	private Text folder;

	SettingsDialog(Shell shell, IWorkbenchPage page) {
		super(shell, Wording.ofWindow().say("settings.title"));
		this.page = page;
	}

	@Override
	public String guidePage() {
		return "safety";
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(area);
		name(area, "settings.textSize");
		Composite sized = row(area);
		size = new Spinner(sized, SWT.BORDER);
		size.setValues(Appearance.textSize(), Appearance.SMALLEST, Appearance.LARGEST, 0, 1, 4);
		SpokenName.of(size, wording.say("settings.textSize"));
		new Label(sized, SWT.NONE).setText(wording.say("settings.points"));
		name(area, "settings.colours");
		Composite coloured = row(area);
		Button light = new Button(coloured, SWT.RADIO);
		light.setText(wording.say("settings.light"));
		light.setSelection(!Appearance.isDark());
		dark = new Button(coloured, SWT.RADIO);
		dark.setText(wording.say("settings.dark"));
		dark.setSelection(Appearance.isDark());
		askFolder(area);
		return area;
	}

	private void askFolder(Composite area) {
		name(area, "settings.dossiers");
		folder = new Text(area, SWT.BORDER);
		SpokenName.of(folder, wording.say("settings.dossiers"));
		folder.setText(DossiersPlace.folder().toString());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(folder);
		Button choose = new Button(area, SWT.PUSH);
		choose.setText(wording.say("settings.choose"));
		choose.addListener(SWT.Selection, event -> choose());
		Button usual = new Button(area, SWT.PUSH);
		usual.setText(wording.say("settings.usual"));
		usual.addListener(SWT.Selection, event -> folder.setText(DossiersPlace.usual().toString()));
		name(area, "");
		Label note = span(new Label(area, SWT.WRAP), 3);
		note.setText(wording.say(DossiersPlace.isFixed() ? "settings.fixed" : "settings.stay"));
		for (Control each : new Control[] { folder, choose, usual }) {
			each.setEnabled(!DossiersPlace.isFixed());
		}
	}

	/** Things beside each other, behind a name. */
	private static Composite row(Composite area) {
		Composite row = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		return span(row, 3);
	}

	private void choose() {
		DirectoryDialog dialog = new DirectoryDialog(getShell());
		dialog.setText(wording.say("settings.dossiers"));
		dialog.setFilterPath(folder.getText());
		String chosen = dialog.open();
		if (chosen != null) {
			folder.setText(chosen);
		}
	}

	private void name(Composite area, String key) {
		new Label(area, SWT.NONE).setText(key.isEmpty() ? "" : wording.say(key));
	}

	private static <T extends Control> T span(T control, int columns) {
		GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).align(SWT.FILL, SWT.CENTER).hint(WIDTH / 2, SWT.DEFAULT).applyTo(control);
		return control;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, wording.say("ok"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, wording.say("cancel"), false);
	}

	@Override
	protected void okPressed() {
		Appearance.setTextSize(size.getSelection());
		if (dark.getSelection() != Appearance.isDark()) {
			Appearance.setDark(dark.getSelection());
		}
		moveDossiers();
		super.okPressed();
	}

	private void moveDossiers() {
		Path wanted = Path.of(folder.getText().strip());
		if (wanted.equals(DossiersPlace.folder()) || !wanted.isAbsolute()) {
			return;
		}
		try {
			DossiersPlace.move(wanted);
			if (page.findView(DossiersView.ID) instanceof DossiersView view) {
				view.look();
			}
		} catch (IOException failure) {
			Trouble.say(page.getWorkbenchWindow().getShell(), wording.say("settings.failed"), failure);
		}
	}
}
