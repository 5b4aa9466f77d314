package kakko.ui.compare;

import java.nio.file.Path;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;

import kakko.ui.Wording;
import kakko.ui.program.Programs;

/** A line that says where something was written, and opens it. */
final class Notice extends Composite {

	private final Wording wording;
	private final Link words;
	private Path file;

	Notice(Composite parent, Wording wording) {
		super(parent, SWT.NONE);
		this.wording = wording;
		GridLayoutFactory.swtDefaults().numColumns(2).margins(8, 2).applyTo(this);
		words = new Link(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(words);
		words.addListener(SWT.Selection, event -> open(event.text));
		Button close = new Button(this, SWT.PUSH | SWT.FLAT);
		close.setText("✕");
		close.setToolTipText(wording.say("find.close"));
		close.addListener(SWT.Selection, event -> show(false));
	}

	void written(Path written) {
		file = written;
		say(wording.say("compare.exported", written.toString().replace("&", "&&")));
	}

	/** @param sentence with links, where it has any, in {@code <a>} */
	void say(String sentence) {
		words.setText(sentence);
		show(true);
	}

	String words() {
		return getVisible() ? words.getText() : "";
	}

	private void open(String link) {
		Programs.open("folder".equals(link) ? file.getParent() : file);
	}

	private void show(boolean visible) {
		setVisible(visible);
		((GridData) getLayoutData()).exclude = !visible;
		getParent().layout();
	}
}
