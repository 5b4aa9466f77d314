package kakko.ui.compare.sheet;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;

import kakko.ui.compare.text.Chip;
import kakko.ui.compare.text.Line;
import kakko.ui.compare.text.Line.Fold;
import kakko.ui.compare.text.Side;

/** A click selects a line and the bracket under it, opens a run, follows a chip; a drag or a double click marks words. */
final class SheetMouse {

	private final ComparisonCanvas sheet;
	private Cell dragged;
	private int line;
	private int start;

	SheetMouse(ComparisonCanvas sheet) {
		this.sheet = sheet;
	}

	void listen() {
		sheet.addListener(SWT.MouseDown, this::down);
		sheet.addListener(SWT.MouseMove, this::move);
		sheet.addListener(SWT.MouseUp, event -> dragged = null);
		sheet.addListener(SWT.MouseDoubleClick, this::word);
		sheet.addListener(SWT.MouseHover, this::hover);
	}

	private void down(Event event) {
		sheet.forceFocus();
		line = sheet.sight().lineAt(event.y);
		if (line < 0 || event.button == 3 && sheet.selection().marking().selects(line)) {
			return;
		}
		Chip chip = chip(event);
		if ((event.stateMask & SWT.MOD1) != 0 && sheet.selection().held().isEmpty()) {
			sheet.selection().hold();
		}
		sheet.selection().select(line, (event.stateMask & SWT.SHIFT) != 0, sheet.columns().sideBySide() && event.x < sheet.columns().sign() ? Side.OLDER : Side.NEWER);
		if (event.button != 1) {
			point(event);
		} else if (chip != null && chip.jump() != null) {
			sheet.selection().reveal(chip.jump(), chip.slot());
		} else if (toggles(event)) {
			sheet.toggle();
		} else {
			point(event);
			begin(event);
		}
	}

	private boolean toggles(Event event) {
		Line at = sheet.lines().get(line);
		return at instanceof Line.Quiet || at instanceof Line.OfRow row && row.fold() != Fold.NONE && event.x < Columns.MARGIN;
	}

	private void point(Event event) {
		bracket(event).ifPresent(bracket -> sheet.selection().point(bracket.side(), bracket.bracket()));
	}

	/** The bracket around the character under the pointer. */
	private Optional<Marking.OfBracket> bracket(Event event) {
		int over = sheet.sight().lineAt(event.y);
		Cell cell = over < 0 ? null : sheet.lay(over).cellAt(event.x);
		if (cell == null || event.x < cell.x()) {
			return Optional.empty();
		}
		return cell.passage().place(cell.characterAt(event.x - cell.x(), event.y - sheet.sight().bounds(over).y - LaidLine.PADDING)).flatMap(
				place -> sheet.compared().bracket(place.side(), place.paragraph(), place.offset()).map(bracket -> new Marking.OfBracket(place.side(), bracket.index())));
	}

	/** What became of the bracket under the pointer. */
	private void hover(Event event) {
		String words = bracket(event).map(bracket -> sheet.spoken(bracket.side(), bracket.bracket())).orElse("");
		sheet.setToolTipText(words.isEmpty() ? null : words.replace("&", "&&"));
	}

	/** A double click marks a word, as in any text; beside the words it opens the draft. */
	private void word(Event event) {
		Cell cell = line < 0 ? null : sheet.lay(line).cellAt(event.x);
		int at = cell == null || event.x < cell.x() ? Integer.MAX_VALUE : cell.characterAt(event.x - cell.x(), inCell(event));
		if (cell == null || at >= cell.passage().length()) {
			sheet.open();
			return;
		}
		int end = cell.layout().getNextOffset(at, SWT.MOVEMENT_WORD_END);
		sheet.selection().marking().mark(new Marking.Range(line, cell.side(), cell.layout().getPreviousOffset(at + 1, SWT.MOVEMENT_WORD_START), Math.min(end, cell.passage().length())));
		sheet.redraw();
	}

	private int inCell(Event event) {
		return event.y - sheet.sight().bounds(line).y - LaidLine.PADDING;
	}

	private void begin(Event event) {
		dragged = sheet.lay(line).cellAt(event.x);
		start = dragged == null ? 0 : dragged.offsetAt(event.x - dragged.x(), inCell(event));
	}

	private void move(Event event) {
		if (dragged != null && !dragged.layout().isDisposed()) {
			int end = dragged.offsetAt(event.x - dragged.x(), inCell(event));
			sheet.selection().marking().mark(new Marking.Range(line, dragged.side(), Math.min(start, end), Math.max(start, end)));
			sheet.redraw();
		} else {
			sheet.setCursor(sheet.getDisplay().getSystemCursor(leads(event) ? SWT.CURSOR_HAND : SWT.CURSOR_ARROW));
		}
	}

	private boolean leads(Event event) {
		int over = sheet.sight().lineAt(event.y);
		if (over < 0) {
			return false;
		}
		Chip chip = chip(event);
		return sheet.lines().get(over) instanceof Line.Quiet || chip != null && chip.jump() != null;
	}

	private Chip chip(Event event) {
		int over = sheet.sight().lineAt(event.y);
		Cell cell = over < 0 ? null : sheet.lay(over).cellAt(event.x);
		Rectangle bounds = over < 0 ? null : sheet.sight().bounds(over);
		return cell == null ? null : cell.chipAt(event.x - cell.x(), event.y - bounds.y - LaidLine.PADDING);
	}
}
