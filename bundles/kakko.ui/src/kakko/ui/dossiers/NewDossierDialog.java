package kakko.ui.dossiers;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import kakko.ui.NamedDialog;
import kakko.ui.SpokenName;
import kakko.ui.Wording;
import kakko.ui.desk.Conferences;
import kakko.ui.open.DraftFiles;

/** Asks what a new dossier is called, at which conference it is negotiated, and for the drafts to begin with. */
final class NewDossierDialog extends NamedDialog {

	private static final int WIDTH = 540;

	private final Wording wording = Wording.ofWindow();
	private final Consumer<NewDossierDialog> made;
	private String title = "";
	private String conference = "";
	private List<Path> files = List.of();

	/** @param made takes this dialog when it is closed with Make */
	NewDossierDialog(Shell shell, Consumer<NewDossierDialog> made) {
		super(shell, Wording.ofWindow().say("new.title"));
		this.made = made;
	}

	@Override
	protected void okPressed() {
		super.okPressed();
		made.accept(this);
	}

	String title() {
		return title;
	}

	/** Name of its folder; empty for none. */
	String conference() {
		return conference;
	}

	List<Path> files() {
		return files;
	}

	@Override
	public String guidePage() {
		return "dossiers";
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(area);
		name(area, "dossiers.title");
		Text titleField = new Text(area, SWT.BORDER);
		titleField.setMessage(wording.say("new.titleHint"));
		SpokenName.of(titleField, wording.say("dossiers.title"));
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(titleField);
		titleField.addListener(SWT.Modify, event -> {
			title = titleField.getText().strip();
			getButton(IDialogConstants.OK_ID).setEnabled(!title.isEmpty());
		});
		name(area, "new.conference");
		Combo conferenceField = new Combo(area, SWT.DROP_DOWN);
		SpokenName.of(conferenceField, wording.say("new.conference"));
		conferenceField.setItems(Conferences.known().toArray(String[]::new));
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(conferenceField);
		conferenceField.addListener(SWT.Modify, event -> conference = conferenceField.getText().strip());
		offerFiles(area);
		return area;
	}

	private void offerFiles(Composite area) {
		name(area, "new.drafts");
		Label chosen = new Label(area, SWT.NONE);
		chosen.setText(wording.say("new.noDrafts"));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(chosen);
		Button choose = new Button(area, SWT.PUSH);
		choose.setText(wording.say("new.choose"));
		choose.addListener(SWT.Selection, event -> {
			files = DraftFiles.askSeveral(getShell(), wording.say("import.choose"));
			chosen.setText(wording.say(files.isEmpty() ? "new.noDrafts" : "new.someDrafts", files.size()));
		});
	}

	private void name(Composite area, String key) {
		new Label(area, SWT.NONE).setText(wording.say(key));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, wording.say("new.make"), true).setEnabled(false);
		createButton(parent, IDialogConstants.CANCEL_ID, wording.say("cancel"), false);
	}
}
