package kakko.ui.find;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import kakko.ui.SpokenName;
import kakko.ui.Wording;

/** Finds words in the text above it: Enter and Shift+Enter go from one to the next, Escape closes it. */
public final class FindBar {

	static final int WORDS_WIDTH = 280;
	static final int COLUMNS = 5;
	private static final int COUNT_WIDTH = 250;

	private final Wording wording;
	private final Searched searched;
	private final Composite bar;
	private Finds finds;
	private String searchedText;
	private String searchedWords;
	private final Text words;
	private final Label count;
	private final ReplaceLine replacement;
	/** Where looking began: what is typed on is looked for from there again. */
	private int origin;
	/** What was selected then, or was found since. */
	private Point known;

	public FindBar(Composite parent, Searched searched, Wording wording) {
		this.wording = wording;
		this.searched = searched;
		bar = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
		GridLayoutFactory.swtDefaults().numColumns(COLUMNS).margins(8, 4).applyTo(bar);
		words = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH);
		words.setMessage(wording.say("find.hint"));
		SpokenName.of(words, wording.say("find.hint"));
		GridDataFactory.swtDefaults().hint(WORDS_WIDTH, SWT.DEFAULT).applyTo(words);
		button("find.previous", this::previous);
		button("find.next", this::next);
		count = new Label(bar, SWT.NONE);
		GridDataFactory.swtDefaults().hint(COUNT_WIDTH, SWT.DEFAULT).applyTo(count);
		button("find.close", this::close);
		replacement = new ReplaceLine(bar, wording, this::replace, this::replaceAll, this::close);
		words.addListener(SWT.FocusIn, event -> begin());
		words.addListener(SWT.Modify, event -> forward(origin));
		words.addListener(SWT.KeyDown, event -> key(event.keyCode, event.stateMask));
		bar.setVisible(false);
	}

	public static GridLayout aboveText() {
		return GridLayoutFactory.fillDefaults().spacing(0, 0).create();
	}

	public void open() {
		begin();
		show(true);
		Point selection = searched.selection();
		if (selection.y > selection.x) {
			words.setText(searched.text().substring(selection.x, selection.y));
		}
		words.selectAll();
		words.setFocus();
	}

	/** Where the user went since the last find, if he did. */
	private void begin() {
		if (!searched.selection().equals(known)) {
			origin = searched.begin();
			known = searched.selection();
		}
	}

	/** With the keyboard where the new words are typed, if words are to be found already. */
	public void openToReplace() {
		open();
		if (searched.canReplace() && !words.getText().isEmpty()) {
			replacement.setFocus();
		}
	}

	/** Whether the user sees it. */
	public boolean isOpen() {
		return bar.isVisible() && bar.getSize().y > 0 && bar.getLocation().y + bar.getSize().y <= bar.getParent().getSize().y;
	}

	public void find(String wanted) {
		words.setText(wanted);
	}

	public void next() {
		forward(searched.selection().y);
		origin = searched.selection().x;
	}

	public void previous() {
		int from = searched.selection().x;
		int n = finds().before(from);
		go(n, n >= 0 && finds().starts().get(n) >= from ? "find.fromEnd" : "find.found");
		origin = searched.selection().x;
	}

	private void forward(int from) {
		int n = finds().after(from);
		go(n, !finds().nothing() && finds().starts().get(n) < from ? "find.fromTop" : "find.found");
	}

	/** Puts other words in the place of those that are selected, if they are a find, and goes to the next. */
	public void replace(String with) {
		Finds there = finds();
		Point selection = searched.selection();
		if (there.starts().contains(selection.x) && selection.y - selection.x == there.length()) {
			searched.replace(List.of(selection.x), there.length(), with);
			forward(selection.x + with.length());
		} else {
			next();
		}
	}

	/** Puts other words in the place of all finds. */
	public void replaceAll(String with) {
		Finds there = finds();
		if (!there.nothing()) {
			searched.replace(there.starts(), there.length(), with);
			count.setText(wording.say("find.replaced", there.starts().size()));
		}
	}

	private void close() {
		show(false);
		searched.setFocus();
	}

	private void show(boolean visible) {
		replacement.show(visible && searched.canReplace());
		bar.setVisible(visible);
		((GridData) bar.getLayoutData()).exclude = !visible;
		bar.requestLayout();
	}

	/** Found once for the same words in the same text: a long one isn't searched anew at each step. */
	private Finds finds() {
		String text = searched.text();
		if (text != searchedText || !words.getText().equals(searchedWords)) {
			searchedText = text;
			searchedWords = words.getText();
			finds = Finds.of(searchedWords, text);
		}
		return finds;
	}

	/** @param said of which find it is */
	private void go(int n, String said) {
		if (finds().nothing()) {
			count.setText(words.getText().isEmpty() ? "" : wording.say("find.none"));
			return;
		}
		int start = finds.starts().get(n);
		known = new Point(start, start + finds.length());
		searched.select(known.x, known.y);
		count.setText(wording.say(said, n + 1, finds.starts().size()));
	}

	private void key(int key, int modifiers) {
		if (key == SWT.ESC) {
			close();
		} else if (key == SWT.CR || key == SWT.KEYPAD_CR) {
			if ((modifiers & SWT.SHIFT) != 0) {
				previous();
			} else {
				next();
			}
		}
	}

	private void button(String key, Runnable action) {
		Button button = new Button(bar, SWT.PUSH);
		button.setText(wording.say(key));
		button.addListener(SWT.Selection, event -> action.run());
	}
}
