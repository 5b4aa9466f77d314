package kakko.ui.compare.sheet;

import java.util.List;

import org.eclipse.swt.graphics.GC;

/** The heads of the columns: which draft stands where. They stay when the sheet scrolls. */
final class Heads {

	private final GC gc;
	private final Faces faces;
	private final Palette palette;
	private final Columns columns;

	Heads(GC gc, Faces faces, Palette palette, Columns columns) {
		this.gc = gc;
		this.faces = faces;
		this.palette = palette;
		this.columns = columns;
	}

	void paint(List<String> labels, int height) {
		gc.setBackground(palette.band());
		gc.fillRectangle(0, 0, columns.width(), height);
		gc.setForeground(palette.rule());
		gc.drawLine(0, height - 1, columns.width(), height - 1);
		gc.setFont(faces.smallBold);
		gc.setForeground(palette.words());
		int y = (height - faces.smallMetrics.getHeight()) / 2;
		if (columns.sideBySide()) {
			gc.setClipping(0, 0, columns.sign(), height);
			gc.drawText(labels.get(0), Columns.MARGIN, y, true);
			gc.setClipping(columns.sign(), 0, columns.width() - columns.sign(), height);
			gc.drawText(labels.get(1), columns.newerNumber(), y, true);
			gc.setClipping(0, 0, columns.width(), height);
		} else {
			gc.drawText(String.join(" → ", labels), Columns.MARGIN, y, true);
		}
	}
}
