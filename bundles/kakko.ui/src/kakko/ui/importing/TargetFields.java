package kakko.ui.importing;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import kakko.dossier.DossierFolder;
import kakko.ui.SpokenName;
import kakko.ui.Wording;
import kakko.ui.desk.Desk;
import kakko.ui.table.Elided;

/** Where files go: into a dossier that is there, or a new one with a title. */
final class TargetFields {

	/** Of the names in the list, in pixels: the title of a new dossier has its place beside it. */
	private static final int NAMES_WIDTH = 340;
	private static final int TITLE_WIDTH = 200;

	private final Wording wording = Wording.ofWindow();
	private final List<DossierFolder> known;
	private final Combo which;
	private final Text title;
	private boolean proposing;
	private boolean titled;

	/** @param first the dossier that is offered, or null for a new one */
	TargetFields(Composite parent, DossierFolder first, Runnable changed) {
		known = known(first);
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		new Label(area, SWT.NONE).setText(wording.say("import.into"));
		which = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
		SpokenName.of(which, wording.say("import.into"));
		which.add(wording.say("import.newDossier"));
		list();
		which.select(first == null ? 0 : known.indexOf(first) + 1);
		title = new Text(area, SWT.BORDER);
		title.setMessage(wording.say("dossiers.title"));
		SpokenName.of(title, wording.say("dossiers.title"));
		GridDataFactory.fillDefaults().grab(true, false).hint(TITLE_WIDTH, SWT.DEFAULT).applyTo(title);
		which.addListener(SWT.Selection, event -> {
			turn();
			changed.run();
		});
		turn();
		title.addListener(SWT.Modify, event -> {
			titled |= !proposing;
			changed.run();
		});
	}

	/** The list is as wide as its longest name: the program proposes such that are wider than the dialog. */
	private void list() {
		GC gc = new GC(which);
		known.forEach(dossier -> which.add(Elided.of(gc, dossier.dossier().getTitle(), NAMES_WIDTH)));
		gc.dispose();
	}

	/** Only a new one is given a title; the whole name of another is read under the pointer. */
	private void turn() {
		title.setEnabled(dossier() == null);
		which.setToolTipText(dossier() == null ? null : dossier().dossier().getTitle());
	}

	private static List<DossierFolder> known(DossierFolder first) {
		try {
			return Desk.shelved().stream().flatMap(shelved -> shelved.dossier().stream()).map(Desk.get()::lay).toList();
		} catch (IOException unreadable) {
			ILog.get().warn(unreadable.getMessage(), unreadable);
			return first == null ? List.of() : List.of(first);
		}
	}

	/** Null for a new one. */
	DossierFolder dossier() {
		return which.getSelectionIndex() <= 0 ? null : known.get(which.getSelectionIndex() - 1);
	}

	/** How many drafts there are already. */
	int drafts() {
		return dossier() == null ? 0 : dossier().dossier().getRevisions().size();
	}

	String title() {
		return title.getText().strip();
	}

	boolean isComplete() {
		return dossier() != null || !title().isEmpty();
	}

	/** The title that the drafts print, until the user enters another. */
	void propose(List<Candidate> read) {
		String proposed = read.reversed().stream().filter(each -> each.details() != null).map(TargetFields::title).findFirst().orElse("");
		if (!titled && !proposed.equals(title.getText())) {
			proposing = true;
			title.setText(proposed);
			proposing = false;
		}
	}

	private static String title(Candidate candidate) {
		String printed = candidate.document().metadata().title();
		return printed.isBlank() ? candidate.fileName().replaceFirst("\\.[^.]+$", "") : printed;
	}
}
