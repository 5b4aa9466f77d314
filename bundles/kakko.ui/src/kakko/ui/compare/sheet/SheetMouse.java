package kakko.ui.compare.sheet;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;

import kakko.ui.compare.text.Chip;
import kakko.ui.compare.text.Line;
import kakko.ui.compare.text.Line.Fold;
import kakko.ui.compare.text.Side;

/** A click selects a line and the bracket under it, opens a run, follows a chip; a drag marks words. */
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
		sheet.addListener(SWT.MouseDoubleClick, event -> sheet.open());
	}

	private void down(Event event) {
		sheet.forceFocus();
		line = sheet.lineAt(event.y);
		if (line < 0 || event.button == 3 && sheet.marking().selects(line)) {
			return;
		}
		Chip chip = chip(event);
		if ((event.stateMask & SWT.MOD1) != 0 && sheet.held().isEmpty()) {
			sheet.hold();
		}
		sheet.select(line, (event.stateMask & SWT.SHIFT) != 0, sheet.columns().sideBySide() && event.x < sheet.columns().sign() ? Side.OLDER : Side.NEWER);
		if (event.button != 1) {
			point(event);
		} else if (chip != null && chip.jump() != null) {
			sheet.reveal(chip.jump(), chip.slot());
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
		Cell cell = sheet.lay(line).cellAt(event.x);
		if (cell != null && event.x >= cell.x()) {
			cell.passage().place(cell.characterAt(event.x - cell.x(), inCell(event)))
					.flatMap(place -> sheet.compared().bracket(place.side(), place.paragraph(), place.offset()).map(bracket -> new Marking.OfBracket(place.side(), bracket.index())))
					.ifPresent(bracket -> sheet.point(bracket.side(), bracket.bracket()));
		}
	}

	private int inCell(Event event) {
		return event.y - sheet.bounds(line).y - LaidLine.PADDING;
	}

	private void begin(Event event) {
		dragged = sheet.lay(line).cellAt(event.x);
		start = dragged == null ? 0 : dragged.offsetAt(event.x - dragged.x(), inCell(event));
	}

	private void move(Event event) {
		if (dragged != null && !dragged.layout().isDisposed()) {
			int end = dragged.offsetAt(event.x - dragged.x(), inCell(event));
			sheet.marking().mark(new Marking.Range(line, dragged.side(), Math.min(start, end), Math.max(start, end)));
			sheet.redraw();
		} else {
			sheet.setCursor(sheet.getDisplay().getSystemCursor(leads(event) ? SWT.CURSOR_HAND : SWT.CURSOR_ARROW));
		}
	}

	private boolean leads(Event event) {
		int over = sheet.lineAt(event.y);
		if (over < 0) {
			return false;
		}
		Chip chip = chip(event);
		return sheet.lines().get(over) instanceof Line.Quiet || chip != null && chip.jump() != null;
	}

	private Chip chip(Event event) {
		int over = sheet.lineAt(event.y);
		Cell cell = over < 0 ? null : sheet.lay(over).cellAt(event.x);
		Rectangle bounds = over < 0 ? null : sheet.bounds(over);
		return cell == null ? null : cell.chipAt(event.x - cell.x(), event.y - bounds.y - LaidLine.PADDING);
	}
}
