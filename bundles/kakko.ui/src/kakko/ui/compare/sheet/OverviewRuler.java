package kakko.ui.compare.sheet;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

import kakko.core.Comparison.Row;
import kakko.ui.SpokenName;
import kakko.ui.Wording;
import kakko.ui.appearance.Appearance;
import kakko.ui.appearance.FateColours;
import kakko.ui.compare.text.Compared;
import kakko.ui.compare.text.Line;

/** Where in the whole the changes are, in colours; a click goes there. */
public final class OverviewRuler extends Canvas {

	private static final int WIDTH = 14;
	private static final int MARK = 3;

	private final ComparisonCanvas sheet;

	public OverviewRuler(Composite parent, ComparisonCanvas sheet) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		this.sheet = sheet;
		SpokenName.of(this, Wording.ofWindow().say("compare.overview"));
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.MouseDown, event -> sheet.sight().jumpTo((double) event.y / getClientArea().height - half()));
		setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
	}

	/** What was clicked stands in the middle. */
	private double half() {
		double[] window = sheet.sight().window();
		return (window[1] - window[0]) / 2;
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		return new Point(WIDTH, height == SWT.DEFAULT ? 100 : height);
	}

	private void paint(GC gc) {
		int height = getClientArea().height;
		Palette palette = Palette.on(Appearance.ground());
		gc.setBackground(palette.band());
		gc.fillRectangle(getClientArea());
		Color[] marks = marks(height, palette.fates());
		for (int y = 0; y < height; y++) {
			if (marks[y] != null) {
				gc.setForeground(marks[y]);
				gc.drawLine(3, y, WIDTH - 3, y);
			}
		}
		double[] window = sheet.sight().window();
		gc.setForeground(palette.quiet());
		gc.drawRectangle(0, (int) (window[0] * height), WIDTH - 1, Math.max(4, (int) ((window[1] - window[0]) * height)) - 1);
	}

	private Color[] marks(int height, FateColours colours) {
		Color[] marks = new Color[height];
		List<Line> lines = sheet.lines();
		for (int line = 0; line < lines.size(); line++) {
			if (lines.get(line) instanceof Line.OfRow row && row.part() == 0 && Compared.changed(row.row())) {
				int y = (int) (sheet.sight().share(line) * height);
				Arrays.fill(marks, Math.min(y, height), Math.min(y + MARK, height), colour(row.row(), colours));
			}
		}
		return marks;
	}

	private static Color colour(Row row, FateColours colours) {
		if (row.moved()) {
			return colours.again().words();
		}
		return switch (row.change()) {
		case DELETED -> colours.lost().words();
		case ADDED -> colours.gained().words();
		default -> colours.changed().words();
		};
	}
}
