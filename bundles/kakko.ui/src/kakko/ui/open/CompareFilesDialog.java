package kakko.ui.open;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
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
import kakko.ui.analysis.Pending;
import kakko.ui.analysis.ReadDraft;

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
		hint.setText("\n");
		// room for two lines, whatever comes
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).align(SWT.FILL, SWT.CENTER).hint(SWT.DEFAULT, hint.computeSize(SWT.DEFAULT, SWT.DEFAULT).y).applyTo(hint);
		hint.setText("");
		Button swap = new Button(area, SWT.PUSH);
		swap.setText(wording.say("compareFiles.swap"));
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).applyTo(swap);
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
			compareAhead(Path.of(older.text()), Path.of(newer.text()));
		} else {
			named().stream().filter(Files::isRegularFile).forEach(Analyses.get()::draft);
		}
	}

	private void compareAhead(Path from, Path to) {
		Analyses.get().comparison(from, to);
		Pending<ReadDraft> first = Analyses.get().draft(from);
		Pending<ReadDraft> second = Analyses.get().draft(to);
		Consumer<ReadDraft> look = read -> {
			if (named().equals(List.of(from, to)) && first.now(null) != null && second.now(null) != null) {
				hint.setText(order(first.now(null).reading().version(), second.now(null).reading().version()));
			}
		};
		Stream.of(first, second).forEach(each -> each.then(hint, look, failure -> {
			// the comparison fails too, and that is told
		}));
	}

	/** Says that the newer draft is dated before the older one; nothing of drafts without a date, or of one day where either has no hour. */
	private String order(String from, String to) {
		int told = Math.min(from.length(), to.length());
		boolean reversed = from.substring(0, told).compareTo(to.substring(0, told)) > 0;
		return reversed ? wording.say("compareFiles.reversed", from.replace('T', ' '), to.replace('T', ' ')) : "";
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
