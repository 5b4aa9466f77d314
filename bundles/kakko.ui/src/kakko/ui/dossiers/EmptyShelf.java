package kakko.ui.dossiers;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPartSite;

import kakko.ui.Wording;
import kakko.ui.open.Commands;

/** What stands where the dossiers will be: how to begin. */
final class EmptyShelf {

	private static final int MARGIN = 12;
	private static final int NARROW = 120;

	private final Composite area;
	private final Label sentence;

	EmptyShelf(Composite parent, IWorkbenchPartSite site) {
		Wording wording = Wording.ofWindow();
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(MARGIN, MARGIN / 2).applyTo(area);
		sentence = new Label(area, SWT.WRAP);
		sentence.setText(wording.say("dossiers.none"));
		GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(sentence);
		button(wording.say("dossiers.import"), site, "kakko.ui.dossiers.import");
		button(wording.say("dossiers.new"), site, "kakko.ui.dossiers.new");
		button(wording.say("dossiers.sample"), site, "kakko.ui.dossiers.sample");
	}

	private void button(String label, IWorkbenchPartSite site, String command) {
		Button button = new Button(area, SWT.PUSH);
		button.setText(label);
		button.addListener(SWT.Selection, event -> Commands.run(site, command));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
	}

	/** Says why the shelf can't be read. */
	void say(String fault) {
		sentence.setText(fault);
		area.layout();
	}

	Control control() {
		return area;
	}
}
