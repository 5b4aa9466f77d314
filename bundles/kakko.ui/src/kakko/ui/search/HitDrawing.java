package kakko.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;

import kakko.search.Hit;
import kakko.ui.search.Excerpt.Piece;
import kakko.ui.search.FoundRows.Column;
import kakko.ui.table.CellDrawing;
import kakko.ui.table.CellLook;
import kakko.ui.table.Elided;

/** A cell of what was found; words that were sought stand out by weight and line, not by colour alone. */
final class HitDrawing implements CellDrawing {

	private final FoundRows rows;
	private final Supplier<Font> bold;

	/** @param bold the table's font, stronger */
	HitDrawing(FoundRows rows, Supplier<Font> bold) {
		this.rows = rows;
		this.bold = bold;
	}

	@Override
	public void draw(CellLook look, int row, int column) {
		look.cover();
		Column shown = Column.values()[column];
		if (shown == Column.text) {
			excerpt(rows.hit(row), look);
		} else {
			look.words(rows.said(row, shown), CellLook.PADDING, look.colours().quiet());
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
	public int width(GC gc, int row, int column) {
		return gc.textExtent(rows.said(row, Column.values()[column])).x + 2 * CellLook.PADDING;
	}
}
