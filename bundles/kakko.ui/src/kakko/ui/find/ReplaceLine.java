package kakko.ui.find;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

import kakko.ui.SpokenName;
import kakko.ui.Wording;

/** The second line of a find bar, where the text may be written in: other words for those that were found. */
final class ReplaceLine {

	private final Text words;
	private final List<Control> line;

	/**
	 * @param one   takes what is to stand instead of the find that is selected
	 * @param all   takes what is to stand instead of each
	 * @param close closes the bar
	 */
	ReplaceLine(Composite bar, Wording wording, Consumer<String> one, Consumer<String> all, Runnable close) {
		words = new Text(bar, SWT.BORDER);
		words.setMessage(wording.say("find.with"));
		SpokenName.of(words, wording.say("find.with"));
		GridDataFactory.swtDefaults().hint(FindBar.WORDS_WIDTH, SWT.DEFAULT).applyTo(words);
		words.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ESC) {
				close.run();
			} else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
				one.accept(words.getText());
			}
		});
		line = Stream.of(words, button(bar, wording.say("find.replace"), 1, one), button(bar, wording.say("find.replaceAll"), FindBar.COLUMNS - 2, all)).toList();
	}

	private Button button(Composite bar, String label, int columns, Consumer<String> replace) {
		Button button = new Button(bar, SWT.PUSH);
		button.setText(label);
		GridDataFactory.swtDefaults().span(columns, 1).applyTo(button);
		button.addListener(SWT.Selection, event -> replace.accept(words.getText()));
		return button;
	}

	void show(boolean visible) {
		for (Control control : line) {
			control.setVisible(visible);
			((GridData) control.getLayoutData()).exclude = !visible;
		}
	}

	void setFocus() {
		words.setFocus();
	}
}
