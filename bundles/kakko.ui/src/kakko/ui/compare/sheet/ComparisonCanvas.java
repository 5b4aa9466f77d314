package kakko.ui.compare.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

import kakko.core.Comparison.Row;
import kakko.ui.Wording;
import kakko.ui.compare.text.Compared;
import kakko.ui.compare.text.Line;
import kakko.ui.compare.text.Side;
import kakko.ui.compare.text.Speech;

/**
 * The sheet on which a comparison is read: a line a paragraph, each as high as its words need. Only lines in sight are ever
 * set; a text of any length opens and scrolls alike.
 */
public final class ComparisonCanvas extends Canvas {

	private final Wording wording;
	private final LaidLines laid;
	private final Sight sight;
	private final Marking marking = new Marking();
	private final SheetSelection selection;
	private Compared compared;
	private Speech speech;
	private List<Line> lines = List.of();
	private Places places = new Places(List.of());
	private List<String> heads = List.of("", "");
	private Row keptTop;
	private Row keptMarked;
	/** Pixels of the row at the top that were out of sight. */
	private int keptHidden;
	private boolean keptInSight;
	private int height;
	private boolean sideBySide = true;
	private Consumer<Line> whenOpened = line -> {
	};
	private Consumer<Line> whenToggled = line -> {
	};

	public ComparisonCanvas(Composite parent, Wording wording) {
		super(parent, SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		this.wording = wording;
		laid = new LaidLines(this, wording);
		sight = new Sight(this, laid);
		selection = new SheetSelection(this, laid, sight, marking);
		SheetPainter painter = new SheetPainter(this, laid, sight, marking, wording);
		addListener(SWT.Paint, event -> painter.paint(event.gc));
		addListener(SWT.Resize, event -> resized());
		addListener(SWT.Dispose, event -> laid.dispose());
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		new SheetKeys(this).listen();
		new SheetMouse(this).listen();
		new SheetAccess(this).listen();
	}

	/**
	 * What the next lines are about; the row at the top and the selected one stay where they are.
	 *
	 * @param labels of the two drafts, older first
	 */
	public void show(Compared shown, List<String> labels) {
		if (compared != null) {
			keptTop = shown.counterpart(compared, top());
			keptMarked = shown.counterpart(compared, marked());
			keptHidden = sight.hidden();
			keptInSight = selection.line() >= 0 && sight.contains(selection.line());
		}
		compared = shown;
		heads = labels;
		speech = new Speech(shown, wording);
		marking.clear();
		lines = List.of();
	}

	private Row top() {
		return sight.first() < lines.size() ? lines.get(sight.first()).first() : keptTop;
	}

	private Row marked() {
		return selection.selected().map(Line::first).orElse(keptMarked);
	}

	/** Shows these lines, the same row as before at the top. */
	public void show(List<Line> shown, boolean beside) {
		Row top = top();
		Row marked = marked();
		lines = shown;
		sideBySide = beside;
		places = new Places(lines);
		set(top == null ? 0 : places.nearest(compared, top, false));
		marking.select(marked == null || lines.isEmpty() ? -1 : places.nearest(compared, marked, false), false);
		if (keptInSight && selection.line() >= 0) {
			sight.begin(sight.first(), keptHidden);
			sight.reveal(selection.line());
		}
		keptTop = null;
		keptMarked = null;
		keptInSight = false;
		sight.tell();
	}

	/** Anew after a change of size or colours. */
	public void dress() {
		laid.dress();
		if (compared != null) {
			set(sight.first());
		}
	}

	private void resized() {
		boolean inSight = compared != null && selection.line() >= 0 && sight.contained(selection.line(), height);
		height = getClientArea().height;
		if (compared != null && getClientArea().width != laid.width()) {
			set(sight.first());
		}
		if (inSight) {
			sight.reveal(selection.line());
		}
	}

	private void set(int top) {
		laid.set(compared, lines, sideBySide);
		sight.begin(top);
	}

	void open() {
		selection.selected().ifPresent(line -> (line instanceof Line.Quiet ? whenToggled : whenOpened).accept(line));
	}

	void toggle() {
		selection.selected().ifPresent(whenToggled);
	}

	/** A draft is to be opened at a line. */
	public void whenOpened(Consumer<Line> listener) {
		whenOpened = listener;
	}

	/** A run is to be opened, or a section folded. */
	public void whenToggled(Consumer<Line> listener) {
		whenToggled = listener;
	}

	public void whenScrolled(Runnable listener) {
		sight.whenScrolled(listener);
	}

	/** What is selected, and how to select something else. */
	public SheetSelection selection() {
		return selection;
	}

	/** The selected line where it is in sight, else the first that is; none where there are none. */
	public Optional<Line> seen() {
		int line = selection.line() >= 0 && sight.contains(selection.line()) ? selection.line() : sight.first();
		return line < lines.size() ? Optional.of(lines.get(line)) : Optional.empty();
	}

	/** What is to be seen of the lines, and where. */
	Sight sight() {
		return sight;
	}

	LaidLine lay(int line) {
		return laid.get(line);
	}

	Columns columns() {
		return laid.columns();
	}

	Places places() {
		return places;
	}

	/** Of the columns, older first. */
	List<String> heads() {
		return heads;
	}

	/** What the sheet is about. */
	String name() {
		return String.join(" → ", heads);
	}

	public List<Line> lines() {
		return lines;
	}

	public Compared compared() {
		return compared;
	}

	/** What became of a bracket, in words. */
	String spoken(Side side, int bracket) {
		return speech.of(side, bracket);
	}

	/** What a line says, for those who hear it. */
	public String spoken(int line) {
		return speech.of(lines.get(line));
	}
}
