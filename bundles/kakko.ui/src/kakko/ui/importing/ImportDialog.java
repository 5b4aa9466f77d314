package kakko.ui.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import kakko.dossier.DossierFolder;
import kakko.ui.NamedDialog;
import kakko.ui.Wording;

/** Shows what was read from the files, lets the user put it right, and asks where they go. */
public final class ImportDialog extends NamedDialog {

	private static final Point SIZE = new Point(1040, 690);

	private final Wording wording = Wording.ofWindow();
	private final List<Path> files;
	private final DossierFolder into;
	private final Consumer<ImportChoice> taken;
	private Candidates candidates;
	private Label summary;
	private CandidateTable table;
	private CandidatePane pane;
	private TargetFields target;
	private Button compare;

	/** @param taken takes what was decided, when the dialog is closed with Import */
	ImportDialog(Shell shell, List<Path> files, DossierFolder into, Consumer<ImportChoice> taken) {
		super(shell, Wording.ofWindow().say("import.title"));
		this.taken = taken;
		this.files = files;
		this.into = into;
	}

	@Override
	protected Point getInitialSize() {
		return SIZE;
	}

	@Override
	public String guidePage() {
		return "dossiers";
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(8, 8).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		summary = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
		candidates = new Candidates(parent.getDisplay(), this::changed);
		SashForm sash = new SashForm(area, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		table = new CandidateTable(sash, candidates, chosen -> pane.show(chosen), this::judge);
		pane = new CandidatePane(sash, this::described, this::readAgain);
		sash.setWeights(2, 3);
		target = new TargetFields(area, into, this::retarget);
		compare = new Button(area, SWT.CHECK);
		compare.setText(wording.say("import.compare"));
		compare.setSelection(true);
		begin(parent);
		return area;
	}

	private void begin(Composite parent) {
		candidates.add(files);
		table.refresh();
		table.selectFirst();
		parent.addListener(SWT.Dispose, event -> candidates.cancel());
		retarget();
	}

	private void retarget() {
		candidates.goInto(target.dossier());
		judge();
	}

	/** A candidate was read or looked at. */
	private void changed(Candidate candidate) {
		if (!summary.isDisposed()) {
			table.refresh();
			pane.refresh(candidate);
			target.propose(candidates.all());
			judge();
		}
	}

	private void described(Candidate candidate) {
		table.refresh();
		if (candidate.isReady()) {
			candidates.judge(candidate);
		}
		judge();
	}

	private void readAgain(Candidate candidate) {
		candidates.read(candidate);
		table.refresh();
		judge();
	}

	/** Says how things stand; Import can be pressed only when all that is wanted can be taken. */
	private void judge() {
		long reading = candidates.reading();
		long unreadable = candidates.all().stream().filter(each -> each.state() == Candidate.State.UNREADABLE).count();
		summary.setText(reading > 0 ? wording.say("import.reading", reading) : wording.say("import.read", candidates.wanted().count(), unreadable));
		compare.setEnabled(target.drafts() + candidates.wanted().count() > 1);
		Button take = getButton(IDialogConstants.OK_ID);
		if (take != null) {
			take.setEnabled(candidates.isReady() && target.isComplete());
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, wording.say("import.take"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, wording.say("cancel"), false);
		judge();
	}

	@Override
	protected void okPressed() {
		List<Taking.Taken> wanted = candidates.wanted().map(each -> new Taking.Taken(each.document(), each.details())).toList();
		ImportChoice choice = new ImportChoice(wanted, target.dossier(), target.title(), compare.isEnabled() && compare.getSelection());
		super.okPressed();
		taken.accept(choice);
	}
}
