package kakko.ui;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;

/** A line in a part, over as many lines as its words need, hidden while there is nothing to say. Its parent has a grid. */
public class NoticeLine extends Composite {

	private static final int MARGIN = 8;
	private static final int NARROWEST = 80;

	private static final BooleanSupplier ALWAYS = () -> true;

	private final Link words;
	private BooleanSupplier holds = ALWAYS;
	/** Where the only link of the sentence leads, or null. */
	private Runnable way;

	/**
	 * @param columns  of the parent's grid it reaches over
	 * @param controls that stand in it, the words among them
	 */
	public NoticeLine(Composite parent, int columns, int controls) {
		super(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(controls).margins(MARGIN, 2).applyTo(this);
		GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).exclude(true).applyTo(this);
		words = new Link(this, SWT.WRAP);
		words.addListener(SWT.Selection, event -> goOn());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(words);
		setVisible(false);
		parent.addListener(SWT.Resize, event -> show(getVisible()));
	}

	/** @param sentence with links, where it has any, in {@code <a>} */
	public void say(String sentence) {
		say(sentence, ALWAYS);
	}

	/** @param lasts whether it still holds, asked by {@link #check} */
	public void say(String sentence, BooleanSupplier lasts) {
		holds = lasts;
		way = null;
		words.setText(sentence);
		show(true);
	}

	/** Says a sentence with one link. @param leading what a click on it does */
	public void offer(String sentence, Runnable leading) {
		say(sentence);
		way = leading;
	}

	private void goOn() {
		if (way != null) {
			way.run();
		}
	}

	/** Says a sentence without links. */
	public void tell(String sentence, BooleanSupplier lasts) {
		say(sentence.replace("&", "&&"), lasts);
	}

	/** What no longer holds is said no longer; to be called when something changed. */
	public void check() {
		if (!holds.getAsBoolean()) {
			hide();
		}
	}

	public void hide() {
		holds = ALWAYS;
		show(false);
	}

	/** The same, if that sentence is still what is said. */
	public void hide(String sentence) {
		if (!isDisposed() && words().equals(sentence)) {
			hide();
		}
	}

	/** What is said, as the user reads it; empty while it is hidden. */
	public String words() {
		return getVisible() ? words.getText() : "";
	}

	/** What is said, with the ways that lead on from it. */
	public Link link() {
		return words;
	}

	private void show(boolean visible) {
		setVisible(visible);
		((GridData) getLayoutData()).exclude = !visible;
		((GridData) words.getLayoutData()).widthHint = width();
		getParent().layout(new Control[] { words });
	}

	/** The room for the words beside the other controls. */
	private int width() {
		int others = Arrays.stream(getChildren()).filter(control -> control != words).mapToInt(control -> control.computeSize(SWT.DEFAULT, SWT.DEFAULT).x).sum();
		return Math.max(NARROWEST, getParent().getClientArea().width - others - 4 * MARGIN);
	}
}
