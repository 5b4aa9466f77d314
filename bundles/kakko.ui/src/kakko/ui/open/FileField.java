package kakko.ui.open;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import kakko.ui.SpokenName;
import kakko.ui.Wording;

/** A file: written, chosen in a dialog, or dropped. */
final class FileField {

	private static final int WIDTH = 320;

	private final Text text;

	/**
	 * @param beside  files chosen before
	 * @param dropped takes this field and the files that were dropped on it, or chosen for it: one or more
	 */
	FileField(Composite parent, String name, Supplier<List<Path>> beside, BiConsumer<FileField, List<Path>> dropped, Runnable changed) {
		new Label(parent, SWT.NONE).setText(name);
		text = new Text(parent, SWT.BORDER);
		SpokenName.of(text, name);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(text);
		text.addListener(SWT.Modify, event -> changed.run());
		Button choose = new Button(parent, SWT.PUSH);
		choose.setText(Wording.ofWindow().say("compareFiles.choose"));
		GridDataFactory.fillDefaults().applyTo(choose);
		choose.addListener(SWT.Selection, event -> take(DraftFiles.askSeveral(parent.getShell(), name, beside.get()), dropped));
		DroppedFiles.onto(text, (event, files) -> take(files, dropped));
	}

	private void take(List<Path> files, BiConsumer<FileField, List<Path>> dropped) {
		if (!files.isEmpty()) {
			dropped.accept(this, files);
		}
	}

	String text() {
		return text.getText().strip();
	}

	void show(String file) {
		text.setText(file);
	}
}
