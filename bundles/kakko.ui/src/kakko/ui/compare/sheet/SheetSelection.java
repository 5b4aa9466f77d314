package kakko.ui.compare.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import kakko.core.Comparison.BracketFate;
import kakko.core.Comparison.Row;
import kakko.ui.compare.text.Compared;
import kakko.ui.compare.text.Line;
import kakko.ui.compare.text.Passage;
import kakko.ui.compare.text.Side;

/** What is selected on the sheet: lines, a side and a bracket of one, words within a cell, and what is held while more is selected. */
public final class SheetSelection {

	private final ComparisonCanvas sheet;
	private final LaidLines laid;
	private final Sight sight;
	private final Marking marking;
	private Consumer<Pointed> whenSelected = pointed -> {
	};

	SheetSelection(ComparisonCanvas sheet, LaidLines laid, Sight sight, Marking marking) {
		this.sheet = sheet;
		this.laid = laid;
		this.sight = sight;
		this.marking = marking;
	}

	public void whenSelected(Consumer<Pointed> listener) {
		whenSelected = listener;
	}

	Marking marking() {
		return marking;
	}

	/** Moves the selection by so many lines, or extends it. */
	void move(int by, boolean extend) {
		if (!sheet.lines().isEmpty()) {
			int from = marking.line() < 0 ? sight.first() - Integer.signum(by) : marking.line();
			select(Math.clamp(from + by, 0, sheet.lines().size() - 1), extend);
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
		sight.reveal(line);
		tell();
	}

	void point(Side side, int bracket) {
		outline(side, bracket);
		tell();
	}

	/** Draws a line under a bracket of the selected row; nothing is told. */
	public void outline(Side side, int bracket) {
		marking.turn(side);
		marking.point(new Marking.OfBracket(side, bracket));
		sheet.redraw();
	}

	private void tell() {
		sheet.getAccessible().setFocus(marking.line());
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
			return Optional.of(new Pointed(row, side, sheet.compared().reading(side).brackets().get(bracket.get().bracket()).paragraph(), bracket.get().bracket()));
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
	void turn(Side side) {
		marking.turn(side);
		marking.point(null);
		sheet.redraw();
		tell();
	}

	/** Keeps what is selected, while something else is selected that goes with it. */
	public void hold() {
		pointed().ifPresent(marking::hold);
		sheet.redraw();
	}

	public void letGo() {
		marking.hold(null);
		sheet.redraw();
	}

	/** What was selected when {@link #hold} was called. */
	public Optional<Pointed> held() {
		return marking.held();
	}

	/** The line that keys move. */
	public Optional<Line> selected() {
		return marking.line() < 0 || marking.line() >= sheet.lines().size() ? Optional.empty() : Optional.of(sheet.lines().get(marking.line()));
	}

	public void selectAll() {
		marking.selectAll(sheet.lines().size());
		sheet.redraw();
	}

	/** Place of the line that keys move among the lines; -1 for none. */
	public int line() {
		return marking.line();
	}

	/** All lines that are selected, in their order. */
	public List<Line> lines() {
		return marking.line() < 0 ? List.of() : sheet.lines().subList(marking.first(), marking.last() + 1);
	}

	/** To the next bracket that something is told of in the selected row, or the one before. */
	void pointNext(int step) {
		selected().filter(Line.OfRow.class::isInstance).ifPresent(line -> {
			List<BracketFate> fates = sheet.compared().fates().brackets(line.first());
			if (!fates.isEmpty()) {
				int at = marking.bracket().map(pointed -> place(fates, pointed)).orElse(step > 0 ? -1 : 0);
				BracketFate next = fates.get(Math.floorMod(at + step, fates.size()));
				point(next.stood() ? Side.OLDER : Side.NEWER, next.index());
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
		int line = sheet.places().nearest(sheet.compared(), row, slot);
		marking.select(line, false);
		marking.point(null);
		marking.turn(null);
		sight.reveal(line);
	}

	/** Marks words, and brings them into sight. */
	public void mark(int line, Side side, int start, int end) {
		marking.select(line, false);
		marking.turn(side);
		marking.mark(new Marking.Range(line, side, start, end));
		sight.reveal(line);
	}

	/** The words that are marked within one cell; empty where none are. */
	public String words() {
		return marked().map(Passage::text).orElse("");
	}

	/** The same with their looks. */
	public Optional<Passage> marked() {
		return marking.words().flatMap(range -> laid.get(range.line()).cells().stream().filter(cell -> cell.side() == range.side()).findFirst()
				.map(cell -> cell.passage().words(range.start(), range.end())));
	}
}
