package kakko.ui.compare.sheet;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ScrollBar;

import kakko.core.Comparison.BracketFate;
import kakko.core.Comparison.Row;
import kakko.ui.Wording;
import kakko.ui.appearance.Appearance;
import kakko.ui.compare.text.Chips;
import kakko.ui.compare.text.Compared;
import kakko.ui.compare.text.Line;
import kakko.ui.compare.text.Passage;
import kakko.ui.compare.text.Passages;
import kakko.ui.compare.text.Side;
import kakko.ui.compare.text.Speech;

/**
 * The sheet on which a comparison is read: a line a paragraph, each as high as its words need. Only lines in sight are ever
 * set; a text of any length opens and scrolls alike.
 */
public final class ComparisonCanvas extends Canvas {

	private static final int KEPT = 160;
	private static final int HEAD_PADDING = 4;
	private static final int DIGITS = 6;

	private final Wording wording;
	private final Viewport view = new Viewport(line -> lay(line).height());
	private final Marking marking = new Marking();
	private final Map<Integer, LaidLine> laid = new LinkedHashMap<>(64, .75f, true) {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Integer, LaidLine> eldest) {
			boolean tooMany = size() > KEPT;
			if (tooMany) {
				eldest.getValue().dispose();
			}
			return tooMany;
		}
	};
	private final Map<Row, Integer> places = new IdentityHashMap<>();
	private final Map<Row, Integer> slots = new IdentityHashMap<>();
	private Compared compared;
	private Speech speech;
	private List<Line> lines = List.of();
	private List<String> heads = List.of("", "");
	private Row keptTop;
	private Row keptMarked;
	private boolean sideBySide = true;
	private Faces faces;
	private Palette palette;
	private LineSetter setter;
	private int setWidth = -1;
	private Consumer<Pointed> whenSelected = pointed -> {
	};
	private Consumer<Line> whenOpened = line -> {
	};
	private Consumer<Line> whenToggled = line -> {
	};
	private Runnable whenScrolled = () -> {
	};

	public ComparisonCanvas(Composite parent, Wording wording) {
		super(parent, SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		this.wording = wording;
		this.faces = new Faces(this, Appearance.textSize());
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.Resize, event -> resized());
		addListener(SWT.Dispose, event -> forget());
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		getVerticalBar().addListener(SWT.Selection, event -> dragged());
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
			keptMarked = shown.counterpart(compared, marked(marking.line()));
		}
		compared = shown;
		heads = labels;
		speech = new Speech(shown, wording);
		marking.clear();
		lines = List.of();
	}

	private Row top() {
		return view.first() < lines.size() ? lines.get(view.first()).first() : keptTop;
	}

	private Row marked(int line) {
		return line >= 0 && line < lines.size() ? lines.get(line).first() : keptMarked;
	}

	/** Shows these lines, the same row as before at the top. */
	public void show(List<Line> shown, boolean beside) {
		Row top = top();
		Row marked = marked(marking.line());
		lines = shown;
		sideBySide = beside;
		places.clear();
		slots.clear();
		for (int line = 0; line < lines.size(); line++) {
			enter(lines.get(line), line);
		}
		set(top == null ? 0 : nearest(top), 0);
		marking.select(marked == null || lines.isEmpty() ? -1 : nearest(marked), false);
		keptTop = null;
		keptMarked = null;
		whenScrolled.run();
	}

	private void enter(Line line, int index) {
		switch (line) {
		case Line.OfRow row -> places.putIfAbsent(row.row(), index);
		case Line.Slot slot -> slots.put(slot.row(), index);
		case Line.Quiet quiet -> quiet.rows().forEach(row -> places.put(row, index));
		}
	}

	/** The line of a row, or of the shown row before it. */
	private int nearest(Row row) {
		List<Row> rows = compared.comparison().rows();
		for (int place = compared.place(row); place >= 0; place--) {
			if (places.containsKey(rows.get(place))) {
				return places.get(rows.get(place));
			}
		}
		return 0;
	}

	/** Anew after a change of size or colours. */
	public void dress() {
		faces.dispose();
		faces = new Faces(this, Appearance.textSize());
		if (compared != null) {
			set(view.first(), 0);
		}
	}

	private void resized() {
		if (compared != null && getClientArea().width != setWidth) {
			set(view.first(), 0);
		}
	}

	private void set(int top, int hidden) {
		laid.values().forEach(LaidLine::dispose);
		laid.clear();
		palette = Palette.on(getBackground());
		setWidth = getClientArea().width;
		Columns columns = Columns.of(sideBySide, setWidth, faces.width("0".repeat(DIGITS)));
		setter = new LineSetter(getDisplay(), compared, new Passages(compared, new Chips(compared, wording)), faces, palette, columns);
		view.begin(setter.guess(lines), top, hidden);
		redraw();
	}

	LaidLine lay(int line) {
		return laid.computeIfAbsent(line, index -> setter.lay(lines.get(index)));
	}

	private void paint(GC gc) {
		gc.setBackground(palette == null ? getBackground() : palette.ground());
		gc.fillRectangle(getClientArea());
		if (setter == null || lines.isEmpty()) {
			return;
		}
		view.scrollBy(0, visible());
		LinePainter painter = new LinePainter(gc, compared, faces, palette, setter.columns(), wording, marking);
		gc.setClipping(0, headHeight(), setWidth, visible());
		int y = headHeight() - view.hidden();
		int line = view.first();
		for (; line < lines.size() && y < getClientArea().height; line++) {
			painter.paint(lay(line), line, y);
			y += view.measured(line);
		}
		arrows(painter, line);
		focus(gc);
		gc.setClipping((Rectangle) null);
		new Heads(gc, faces, palette, setter.columns()).paint(heads, headHeight());
		adjustBar();
	}

	private void arrows(LinePainter painter, int end) {
		for (int line = view.first(); line < end; line++) {
			Integer to = lines.get(line) instanceof Line.Slot slot ? places.get(slot.row()) : null;
			if (to != null && to >= view.first() && to < end && sideBySide) {
				painter.arrow(middle(line), middle(to));
			}
		}
	}

	private int middle(int line) {
		Rectangle bounds = bounds(line);
		return bounds.y + LaidLine.PADDING + faces.wordsMetrics.getHeight() / 2;
	}

	private void focus(GC gc) {
		if (isFocusControl() && inSight(marking.line())) {
			Rectangle bounds = bounds(marking.line());
			gc.setForeground(palette.marked());
			gc.drawRectangle(1, bounds.y, bounds.width - 3, bounds.height - 2);
		}
	}

	/** Of a line that is in sight. */
	Rectangle bounds(int line) {
		int top = headHeight() + view.top(line, visible());
		return new Rectangle(0, line == view.first() ? headHeight() - view.hidden() : top, setWidth, lay(line).height());
	}

	boolean inSight(int line) {
		return line >= view.first() && view.top(line, visible()) < visible();
	}

	int headHeight() {
		return faces.smallMetrics.getHeight() + 2 * HEAD_PADDING;
	}

	int visible() {
		return Math.max(1, getClientArea().height - headHeight());
	}

	private void dragged() {
		int to = getVerticalBar().getSelection();
		int by = to - view.position();
		if (Math.abs(by) <= 2 * visible()) {
			view.scrollBy(by, visible());
		} else {
			view.jumpTo(to, visible());
		}
		scrolled();
	}

	void scrollBy(int pixels) {
		view.scrollBy(pixels, visible());
		scrolled();
	}

	private void scrolled() {
		redraw();
		whenScrolled.run();
	}

	private void adjustBar() {
		ScrollBar bar = getVerticalBar();
		int total = Math.max(1, view.total());
		bar.setValues(view.position(), 0, total, Math.min(total, visible()), 3 * faces.wordsMetrics.getHeight(), visible());
	}

	/** The line at a height of the canvas, or -1. */
	int lineAt(int y) {
		int top = headHeight() - view.hidden();
		for (int line = view.first(); line < lines.size() && top < getClientArea().height; line++) {
			if (y >= Math.max(top, headHeight()) && y < top + lay(line).height()) {
				return line;
			}
			top += lay(line).height();
		}
		return -1;
	}

	// what is selected

	Marking marking() {
		return marking;
	}

	/** Moves the selection by so many lines, or extends it. */
	void move(int by, boolean extend) {
		if (!lines.isEmpty()) {
			int from = marking.line() < 0 ? view.first() - Integer.signum(by) : marking.line();
			select(Math.clamp(from + by, 0, lines.size() - 1), extend);
		}
	}

	/** Selects a line, brings it into sight and tells of it. */
	public void select(int line, boolean extend) {
		select(line, extend, null);
	}

	/** @param side on which the user pointed; null where he didn't */
	void select(int line, boolean extend, Side side) {
		marking.select(line, extend);
		marking.point(null);
		marking.turn(side);
		view.reveal(line, visible());
		scrolled();
		tell();
	}

	void point(Side side, int bracket) {
		outline(side, bracket);
		tell();
	}

	/** Draws a line under a bracket; nothing is told. */
	public void outline(Side side, int bracket) {
		marking.point(new Marking.OfBracket(side, bracket));
		redraw();
	}

	private void tell() {
		getAccessible().setFocus(marking.line());
		pointed().ifPresent(whenSelected);
	}

	/** What is selected, if it is a paragraph. */
	public Optional<Pointed> pointed() {
		return selected().flatMap(this::pointed);
	}

	private Optional<Pointed> pointed(Line line) {
		if (line instanceof Line.Quiet) {
			return Optional.empty();
		}
		Row row = line.first();
		Optional<Marking.OfBracket> bracket = marking.bracket();
		if (bracket.isPresent()) {
			Side side = bracket.get().side();
			return Optional.of(new Pointed(row, side, compared.reading(side).brackets().get(bracket.get().bracket()).paragraph(), bracket.get().bracket()));
		}
		Side side = side(line, row);
		List<Integer> paragraphs = Compared.paragraphs(row, side);
		int part = line instanceof Line.OfRow of ? Math.min(of.part(), paragraphs.size() - 1) : 0;
		return Optional.of(new Pointed(row, side, paragraphs.get(part), -1));
	}

	/** Where the user pointed, if something stands there. */
	private Side side(Line line, Row row) {
		Side wanted = line instanceof Line.Slot ? Side.OLDER : marking.side().orElse(Side.NEWER);
		return !Compared.paragraphs(row, wanted).isEmpty() ? wanted : wanted == Side.OLDER ? Side.NEWER : Side.OLDER;
	}

	/** To the older or the newer side of the selected line. */
	public void turn(Side side) {
		marking.turn(side);
		marking.point(null);
		redraw();
		tell();
	}

	/** Keeps what is selected, while something else is selected that goes with it. */
	public void hold() {
		pointed().ifPresent(marking::hold);
		redraw();
	}

	public void letGo() {
		marking.hold(null);
		redraw();
	}

	/** What was selected when {@link #hold} was called. */
	public Optional<Pointed> held() {
		return marking.held();
	}

	/** The line that keys move. */
	public Optional<Line> selected() {
		return marking.line() < 0 || marking.line() >= lines.size() ? Optional.empty() : Optional.of(lines.get(marking.line()));
	}

	public void selectAll() {
		marking.selectAll(lines.size());
		redraw();
	}

	/** Place of the line that keys move among the lines; -1 for none. */
	public int selectedLine() {
		return marking.line();
	}

	/** All that are selected, in their order. */
	public List<Line> allSelected() {
		return marking.line() < 0 ? List.of() : lines.subList(marking.first(), marking.last() + 1);
	}

	/** To the next bracket that something is told of in the selected row, or the one before. */
	void pointNext(int step) {
		selected().filter(Line.OfRow.class::isInstance).ifPresent(line -> {
			List<BracketFate> fates = compared.fates().brackets(line.first());
			if (!fates.isEmpty()) {
				int at = marking.bracket().map(pointed -> place(fates, pointed)).orElse(step > 0 ? -1 : 0);
				BracketFate next = fates.get(Math.floorMod(at + step, fates.size()));
				point(next.from() >= 0 ? Side.OLDER : Side.NEWER, next.from() >= 0 ? next.from() : next.to());
			}
		});
	}

	private static int place(List<BracketFate> fates, Marking.OfBracket pointed) {
		for (int place = 0; place < fates.size(); place++) {
			if (pointed.bracket() == (pointed.side() == Side.OLDER ? fates.get(place).from() : fates.get(place).to())) {
				return place;
			}
		}
		return -1;
	}

	/** Shows a row, its slot where that is wanted; nothing is told. */
	public void reveal(Row row, boolean slot) {
		int line = slot && slots.containsKey(row) ? slots.get(row) : nearest(row);
		marking.select(line, false);
		marking.point(null);
		view.reveal(line, visible());
		scrolled();
	}

	/** Marks words, and brings them into sight. */
	public void mark(int line, Side side, int start, int end) {
		marking.select(line, false);
		marking.turn(side);
		marking.mark(new Marking.Range(line, side, start, end));
		view.reveal(line, visible());
		scrolled();
	}

	/** The words that are selected within one cell; empty where none are. */
	public String markedWords() {
		return marked().map(passage -> passage.text()).orElse("");
	}

	/** The same with their looks. */
	public Optional<Passage> marked() {
		return marking.words().flatMap(range -> lay(range.line()).cells().stream().filter(cell -> cell.side() == range.side()).findFirst()
				.map(cell -> cell.passage().words(range.start(), range.end())));
	}

	void open() {
		selected().ifPresent(line -> (line instanceof Line.Quiet ? whenToggled : whenOpened).accept(line));
	}

	void toggle() {
		selected().ifPresent(whenToggled);
	}

	// who wants to know

	public void whenSelected(Consumer<Pointed> listener) {
		whenSelected = listener;
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
		whenScrolled = listener;
	}

	// what is shown

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

	Columns columns() {
		return setter.columns();
	}

	/** Share of the whole above the upper edge, and above the lower. */
	public double[] window() {
		double total = Math.max(1, view.total());
		return new double[] { view.position() / total, Math.min(1, (view.position() + visible()) / total) };
	}

	/** Share of the whole above a line. */
	public double share(int line) {
		return view.heights().above(line) / (double) Math.max(1, view.total());
	}

	public void jumpTo(double share) {
		view.jumpTo((int) (share * view.total()), visible());
		scrolled();
	}

	private void forget() {
		laid.values().forEach(LaidLine::dispose);
		laid.clear();
		faces.dispose();
	}
}
