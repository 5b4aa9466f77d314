package kakko.ui.compare;

import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

import kakko.core.Comparison.Row;
import kakko.ui.Wording;
import kakko.ui.compare.copy.CopiedWords;
import kakko.ui.compare.sheet.ComparisonCanvas;
import kakko.ui.compare.sheet.OverviewRuler;
import kakko.ui.compare.text.Chips;
import kakko.ui.compare.text.Compared;
import kakko.ui.compare.text.Filter;
import kakko.ui.compare.text.Line;
import kakko.ui.compare.text.Lines;
import kakko.ui.compare.text.Lines.Listing;
import kakko.ui.compare.text.Passage;
import kakko.ui.compare.text.Passages;
import kakko.ui.compare.text.Side;
import kakko.ui.export.WritingFile.Content;
import kakko.ui.export.WrittenNotice;
import kakko.ui.find.FindBar;

/** A comparison to read: its numbers, what to look for, the sheet, where the changes are, words to find. */
public final class ComparisonPane extends Composite {

	private static final String ONE_COLUMN = "compareInOneColumn";

	private final Wording wording;
	private final Summary summary;
	private final ChangeBar changes;
	private final FilterBar filters;
	private final ComparisonCanvas sheet;
	private final OverviewRuler ruler;
	private final FindBar find;
	private final WrittenNotice notice;
	private final Set<Row> opened = Collections.newSetFromMap(new IdentityHashMap<>());
	private final Set<Row> folded = Collections.newSetFromMap(new IdentityHashMap<>());
	private Listing listing = new Listing(List.of(), List.of());
	private Compared compared;
	private Runnable whenExported = () -> {
	};
	private boolean sideBySide = !preferences().getBoolean(ONE_COLUMN, false);

	public ComparisonPane(Composite parent, Wording wording) {
		super(parent, SWT.NONE);
		this.wording = wording;
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(this);
		Composite top = new Composite(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(top);
		GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(0, 6, 4, 0).applyTo(top);
		summary = new Summary(top, wording);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(summary);
		Button export = new Button(top, SWT.PUSH);
		GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).applyTo(export);
		export.setText(wording.say("compare.toWord"));
		export.addListener(SWT.Selection, event -> whenExported.run());
		Composite tools = new Composite(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(tools);
		tools.setLayout(new Flowing());
		changes = new ChangeBar(tools, wording, this);
		changes.showLayout(sideBySide);
		filters = new FilterBar(tools, wording, wanted -> list());
		notice = new WrittenNotice(this, wording, 2);
		sheet = new ComparisonCanvas(this, wording);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sheet);
		ruler = new OverviewRuler(this, sheet);
		GridDataFactory.fillDefaults().grab(false, true).applyTo(ruler);
		Composite below = new Composite(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(below);
		below.setLayout(FindBar.aboveText());
		find = new FindBar(below, new SearchedRows(this), wording);
		sheet.whenToggled(this::toggle);
		sheet.whenScrolled(this::scrolled);
	}

	private void scrolled() {
		ruler.redraw();
		changes.show(place(), listing.changes().size());
	}

	/** Number of the change that is selected, from 1; 0 where none is. */
	private int place() {
		return listing.changes().indexOf(sheet.selection().line()) + 1;
	}

	public void show(Compared shown, List<String> labels) {
		carry(opened, shown);
		carry(folded, shown);
		compared = shown;
		sheet.show(shown, labels);
		summary.show(shown);
		list();
	}

	/** What was opened or folded stays so when something was put right. */
	private void carry(Set<Row> rows, Compared shown) {
		List<Row> before = List.copyOf(rows);
		rows.clear();
		before.stream().map(row -> shown.counterpart(compared, row)).filter(Objects::nonNull).forEach(rows::add);
	}

	private void list() {
		if (compared != null) {
			listing = Lines.of(compared, filters.wanted(), sideBySide, opened, folded);
			sheet.show(listing.lines(), sideBySide);
			ruler.redraw();
		}
	}

	private void toggle(Line line) {
		switch (line) {
		case Line.Quiet quiet -> opened.add(quiet.first());
		case Line.OfRow row when row.fold() == Line.Fold.OPEN -> folded.add(row.row());
		case Line.OfRow row when row.fold() == Line.Fold.CLOSED -> folded.remove(row.row());
		default -> {
			// nothing is hidden behind it
		}
		}
		list();
	}

	public void nextChange() {
		go(listing.after(sheet.selection().line()));
	}

	public void previousChange() {
		go(listing.before(sheet.selection().line()));
	}

	private void go(int line) {
		if (line >= 0) {
			sheet.selection().select(line, false);
		}
	}

	public boolean sideBySide() {
		return sideBySide;
	}

	public void layOut(boolean beside) {
		if (beside != sideBySide) {
			sideBySide = beside;
			changes.showLayout(beside);
			preferences().putBoolean(ONE_COLUMN, !beside);
			list();
		}
	}

	/** As the user had it the last time. */
	private static IEclipsePreferences preferences() {
		return InstanceScope.INSTANCE.getNode("kakko.ui");
	}

	/** Shows a row wherever it is hidden, and selects it without telling. */
	public void reveal(Row row, boolean slot) {
		unhide(row);
		sheet.selection().reveal(row, slot);
	}

	void mark(Row row, int part, Side side, int start, int end) {
		unhide(row);
		List<Line> lines = sheet.lines();
		for (int line = 0; line < lines.size(); line++) {
			if (lines.get(line) instanceof Line.OfRow shown && shown.row() == row && shown.part() == part) {
				sheet.selection().mark(line, side, start, end);
			}
		}
	}

	/** Opens the run and the sections that a row is in. */
	private void unhide(Row row) {
		if (shows(row)) {
			return;
		}
		sheet.lines().stream().filter(Line.Quiet.class::isInstance).map(Line.Quiet.class::cast).filter(quiet -> quiet.rows().stream().anyMatch(each -> each == row)).findFirst()
				.ifPresentOrElse(quiet -> opened.add(quiet.first()), folded::clear);
		list();
		if (!shows(row) && sheet.lines().stream().anyMatch(line -> line instanceof Line.Quiet quiet && quiet.rows().contains(row))) {
			unhide(row);
		}
	}

	private boolean shows(Row row) {
		return sheet.lines().stream().anyMatch(line -> line instanceof Line.OfRow shown && shown.row() == row);
	}

	/** The user wants it as a Word file. */
	void whenExported(Runnable listener) {
		whenExported = listener;
	}

	/** Writes a file, and says where it went. */
	public void write(Path file, Content content) {
		notice.write(file, content);
	}

	/** Says a sentence, until it is closed or another one is said. */
	public void say(String sentence) {
		notice.say(sentence.replace("&", "&&"));
	}

	/** What was said last, until it is closed. */
	public String notice() {
		return notice.words();
	}

	/** What the user selected, with deletions and insertions: words of a cell, else whole rows. */
	public CopiedWords copied() {
		Optional<Passage> words = sheet.selection().marked();
		return new CopiedWords(words.map(List::of).orElseGet(this::selectedRows));
	}

	private List<Passage> selectedRows() {
		Passages passages = new Passages(compared, new Chips(compared, wording));
		return sheet.selection().lines().stream().flatMap(ComparisonPane::rows).distinct().map(passages::running).toList();
	}

	private static Stream<Row> rows(Line line) {
		return switch (line) {
		case Line.OfRow of -> Stream.of(of.row());
		case Line.Slot slot -> Stream.empty();
		case Line.Quiet quiet -> quiet.rows().stream();
		};
	}

	/** The first paragraph with this number, of the newer text where it has one. */
	public Optional<Row> numbered(String number) {
		return Stream.of(Side.NEWER, Side.OLDER).flatMap(side -> compared.reading(side).paragraphs().stream().filter(paragraph -> paragraph.number().equalsIgnoreCase(number.strip()))
				.map(paragraph -> compared.comparison().rows().get(compared.row(side, paragraph.index())))).findFirst();
	}

	public void filter(Filter filter) {
		filters.toggle(filter);
	}

	public Set<Filter> filters() {
		return filters.wanted();
	}

	public Compared compared() {
		return compared;
	}

	public ComparisonCanvas sheet() {
		return sheet;
	}

	public FindBar findBar() {
		return find;
	}

	/** The numbers above the sheet. */
	public String summary() {
		return summary.words();
	}

	/** Anew after a change of size or colours. */
	void dress() {
		sheet.dress();
		summary.redraw();
		ruler.redraw();
	}

	@Override
	public boolean setFocus() {
		return sheet.setFocus();
	}
}
