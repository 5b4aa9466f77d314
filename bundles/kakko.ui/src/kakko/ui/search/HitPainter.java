package kakko.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Supplier;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import kakko.search.Hit;
import kakko.ui.search.Excerpt.Piece;
import kakko.ui.search.FoundRows.Column;
import kakko.ui.table.CellLook;
import kakko.ui.table.Elided;
import kakko.ui.table.TableColours;

/** Paints a cell of what was found; words that were sought stand out by weight and line, not by colour alone. */
final class HitPainter extends AbstractCellPainter {

	private final FoundRows rows;
	private final IntPredicate selected;
	private final Supplier<Color> ground;
	private final Supplier<Font> bold;

	/**
	 * @param selected whether a row is
	 * @param ground   of the table
	 * @param bold     the table's font, stronger
	 */
	HitPainter(FoundRows rows, IntPredicate selected, Supplier<Color> ground, Supplier<Font> bold) {
		this.rows = rows;
		this.selected = selected;
		this.ground = ground;
		this.bold = bold;
	}

	@Override
	public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
		int row = cell.getRowIndex();
		if (row < 0 || row >= rows.getRowCount()) {
			return;
		}
		CellLook look = new CellLook(gc, bounds, TableColours.on(ground.get()));
		look.ground(selected.test(row) ? look.colours().row() : look.colours().paper());
		Column column = Column.values()[cell.getColumnIndex()];
		if (column == Column.text) {
			excerpt(rows.hit(row), look);
		} else {
			look.words(rows.said(row, column), CellLook.PADDING, look.colours().quiet());
		}
		if (cell.getDisplayMode().equals(DisplayMode.SELECT)) {
			look.frame();
		}
	}

	private void excerpt(Hit hit, CellLook look) {
		GC gc = look.gc();
		Font plain = gc.getFont();
		gc.setForeground(look.colours().words());
		int x = look.bounds().x + CellLook.PADDING;
		for (Piece piece : seen(hit, gc, look.bounds().width)) {
			gc.setFont(piece.sought() ? bold.get() : plain);
			look.draw(piece.words(), x);
			int end = x + look.width(piece.words());
			if (piece.sought()) {
				look.underline(x, end);
			}
			x = end;
		}
		gc.setFont(plain);
	}

	/**
	 * As much of the words as is read.
	 *
	 * @param room of the cell, in pixels
	 */
	List<Piece> seen(Hit hit, GC gc, int room) {
		Font plain = gc.getFont();
		int left = room - 2 * CellLook.PADDING;
		List<Piece> seen = new ArrayList<>();
		for (Piece piece : Excerpt.of(hit).pieces()) {
			gc.setFont(piece.sought() ? bold.get() : plain);
			String words = Elided.of(gc, piece.words(), left);
			seen.add(new Piece(words, piece.sought()));
			left -= gc.textExtent(words).x;
			if (!words.equals(piece.words())) {
				break;
			}
		}
		gc.setFont(plain);
		return seen;
	}

	@Override
	public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return gc.textExtent(rows.said(cell.getRowIndex(), Column.values()[cell.getColumnIndex()])).x + 2 * CellLook.PADDING;
	}

	@Override
	public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return gc.getFontMetrics().getHeight();
	}
}
