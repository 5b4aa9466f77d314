package kakko.ui.compare;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

import kakko.core.Comparison.Change;
import kakko.core.Comparison.Row;
import kakko.core.Comparison.Totals;
import kakko.ui.Wording;
import kakko.ui.compare.copy.CopiedWords;
import kakko.ui.compare.sheet.ComparisonCanvas;
import kakko.ui.compare.sheet.OverviewRuler;
import kakko.ui.compare.text.Chips;
import kakko.ui.compare.text.Compared;
import kakko.ui.compare.text.Filter;
import kakko.ui.compare.text.Line;
import kakko.ui.compare.text.Lines.Listing;
import kakko.ui.compare.text.Passage;
import kakko.ui.compare.text.Passages;
import kakko.ui.compare.text.Side;
import kakko.ui.compare.text.Wanted;
import kakko.ui.export.WritingFile.Content;
import kakko.ui.export.WrittenNotice;
import kakko.ui.find.FindBar;
import kakko.ui.importing.Importing;

/** A comparison to read: its numbers, what to look for, the sheet, where the changes are, words to find. */
public final class ComparisonPane extends Composite {

	private static final String ONE_COLUMN = "compareInOneColumn";

	private final Wording wording;
	private final Summary summary;
	private final ChangeBar changes;
	private final FilterBar filters;
	private final ComparisonCanvas sheet;
	private final OverviewRuler ruler;
	private final Composite below;
	private FindBar find;
	private final WrittenNotice notice;
	private final Folds folds = new Folds();
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
		summary = new Summary(top, wording, this::list);
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
		below = new Composite(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(below);
		below.setLayout(FindBar.aboveText());
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
		folds.carry(compared, shown);
		compared = shown;
		notice.check();
		sheet.show(shown, labels);
		summary.show(shown);
		list();
	}

	private void list() {
		if (compared != null) {
			listing = folds.list(compared, new Wanted(filters.wanted(), summary.wanted()), sideBySide);
			sheet.show(listing.lines(), sideBySide);
			ruler.redraw();
		}
	}

	private void toggle(Line line) {
		folds.toggle(line);
		list();
	}

	/** To the next change behind the selected line, or to the one before it. */
	public void go(boolean forward) {
		listing.next(sheet.selection().line(), forward).ifPresent(line -> sheet.selection().select(line, false));
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
		boolean hidden = !Folds.shows(row, sheet.lines());
		while (hidden) {
			folds.open(row, sheet.lines());
			list();
			hidden = !Folds.shows(row, sheet.lines()) && Folds.isInRun(row, sheet.lines());
		}
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
		say(sentence, () -> true);
	}

	/** @param holds asked whenever the drafts were compared anew; what no longer holds is said no longer */
	public void say(String sentence, BooleanSupplier holds) {
		notice.tell(sentence, holds);
	}

	/** Says that what is put right is kept in a dossier, and leads to one for both drafts. */
	public void offerDossier() {
		Importing.offer(notice, wording.say("correct.noDossier"), List.of(compared.file(Side.OLDER), compared.file(Side.NEWER)));
	}

	/** What was said last, until it is closed. */
	public String notice() {
		return notice.words();
	}

	/** What the user selected, with deletions and insertions: words of a cell, else whole rows. */
	public CopiedWords copied() {
		Optional<Passage> words = sheet.selection().marked();
		return words.map(List::of).map(CopiedWords::new).orElseGet(() -> CopiedWords.of(sheet.selection().lines(), new Passages(compared, new Chips(compared, wording))));
	}

	public void filter(Filter filter) {
		filters.toggle(filter);
	}

	/** The count of a fate above the sheet, which looks for it alone; nothing where nothing became that. */
	public Optional<FateCount> count(Enum<?> fate) {
		return summary.count(fate);
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
		if (find == null) {
			find = new FindBar(below, new SearchedRows(this), wording);
		}
		return find;
	}

	/** The numbers above the sheet. */
	public String summary() {
		return summary.words();
	}

	/** How many paragraphs were found again, and how much is to be looked at; empty until it is known. */
	String found() {
		if (compared == null) {
			return "";
		}
		Totals totals = compared.comparison().totals();
		int gone = (int) compared.comparison().rows().stream().filter(row -> row.change() == Change.DELETED).count();
		int doubtful = compared.doubtfulBrackets().size() + compared.doubtfulOptions().size();
		return wording.say("compare.matched", totals.fromParagraphs() - gone, totals.fromParagraphs(), totals.renumbered(), doubtful);
	}

	/** Anew after a change of size or colours. */
	void dress() {
		sheet.dress();
		summary.dress();
		ruler.redraw();
	}

	@Override
	public boolean setFocus() {
		return sheet.setFocus();
	}
}
