package kakko.ui.open;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import kakko.ui.NamedDialog;
import kakko.ui.Wording;
import kakko.ui.analysis.Analyses;

/** Asks for two drafts to compare, by choosing or dropping files. */
final class CompareFilesDialog extends NamedDialog {

	private static final int WIDTH = 560;

	private final Wording wording = Wording.ofWindow();
	private final BiConsumer<Path, Path> chosen;
	private FileField older;
	private FileField newer;
	private Label hint;

	/** @param chosen takes the older and the newer file */
	CompareFilesDialog(Shell shell, BiConsumer<Path, Path> chosen) {
		super(shell, Wording.ofWindow().say("compareFiles.title"));
		this.chosen = chosen;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(area);
		Label sentence = new Label(area, SWT.WRAP);
		sentence.setText(wording.say("compareFiles.sentence"));
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(WIDTH, SWT.DEFAULT).applyTo(sentence);
		older = new FileField(area, wording.say("compareFiles.older"), this::named, this::dropped, this::judge);
		newer = new FileField(area, wording.say("compareFiles.newer"), this::named, this::dropped, this::judge);
		hint = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).align(SWT.FILL, SWT.CENTER).applyTo(hint);
		Button swap = new Button(area, SWT.PUSH);
		swap.setText(wording.say("compareFiles.swap"));
		GridDataFactory.fillDefaults().applyTo(swap);
		swap.addListener(SWT.Selection, event -> {
			String first = older.text();
			older.show(newer.text());
			newer.show(first);
		});
		return area;
	}

	private List<Path> named() {
		return Stream.of(older, newer).map(FileField::text).filter(text -> !text.isEmpty()).map(Path::of).toList();
	}

	/** Two files at once are both taken, whichever field they came to. */
	private void dropped(FileField onto, List<Path> files) {
		if (files.size() > 1) {
			older.show(files.get(0).toString());
			newer.show(files.get(1).toString());
		} else {
			onto.show(files.getFirst().toString());
		}
	}

	private void judge() {
		if (newer == null || hint == null) {
			return;
		}
		boolean same = !older.text().isBlank() && older.text().equals(newer.text());
		String missing = List.of(older, newer).stream().filter(field -> !field.text().isBlank() && !Files.isRegularFile(Path.of(field.text()))).map(FileField::text)
				.findFirst().map(text -> wording.say("notHere", text)).orElse("");
		hint.setText(same ? wording.say("compareFiles.same") : missing);
		boolean both = !older.text().isBlank() && !newer.text().isBlank();
		boolean complete = both && !same && missing.isEmpty();
		getButton(IDialogConstants.OK_ID).setEnabled(complete);
		workAhead(complete);
	}

	/** While the user looks for the other file, and for the button. */
	private void workAhead(boolean complete) {
		if (complete) {
			Analyses.get().comparison(Path.of(older.text()), Path.of(newer.text()));
		} else {
			named().stream().filter(Files::isRegularFile).forEach(Analyses.get()::draft);
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, wording.say("compareFiles.compare"), true).setEnabled(false);
		createButton(parent, IDialogConstants.CANCEL_ID, wording.say("cancel"), false);
	}

	@Override
	protected void okPressed() {
		Path from = Path.of(older.text());
		Path to = Path.of(newer.text());
		super.okPressed();
		chosen.accept(from, to);
	}
}
