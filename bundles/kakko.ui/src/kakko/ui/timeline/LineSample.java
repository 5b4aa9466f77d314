package kakko.ui.timeline;

import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swtchart.ILineSeries.PlotSymbolType;

/** A short piece of a line of the chart, with its sign: the legend, beside the line's name. */
final class LineSample extends Canvas {

	private static final int WIDTH = 26;
	private static final int HEIGHT = 14;
	private static final int SIGN = 4;

	/** How a line is told from the others, besides its colour. */
	record Stroke(PlotSymbolType sign, int line, Function<HeatColours, Color> colour) {

		static final Stroke BRACKETS = new Stroke(PlotSymbolType.CIRCLE, SWT.LINE_SOLID, HeatColours::brackets);
		static final Stroke OPTIONS = new Stroke(PlotSymbolType.TRIANGLE, SWT.LINE_DASH, HeatColours::options);
		static final Stroke WORDS = new Stroke(PlotSymbolType.SQUARE, SWT.LINE_DOT, HeatColours::words);
	}

	private final Stroke stroke;

	LineSample(Composite parent, Stroke stroke) {
		super(parent, SWT.NO_FOCUS);
		this.stroke = stroke;
		addListener(SWT.Paint, event -> paint(event.gc));
	}

	private void paint(GC gc) {
		Color colour = stroke.colour.apply(HeatColours.on(getBackground()));
		gc.setAntialias(SWT.ON);
		gc.setForeground(colour);
		gc.setBackground(colour);
		gc.setLineWidth(2);
		gc.setLineStyle(stroke.line);
		gc.drawLine(0, HEIGHT / 2, WIDTH, HEIGHT / 2);
		sign(gc, WIDTH / 2, HEIGHT / 2);
	}

	private void sign(GC gc, int x, int y) {
		switch (stroke.sign) {
			case TRIANGLE -> gc.fillPolygon(new int[] { x, y - SIGN, x + SIGN, y + SIGN, x - SIGN, y + SIGN });
			case SQUARE -> gc.fillRectangle(x - SIGN, y - SIGN, 2 * SIGN, 2 * SIGN);
			default -> gc.fillOval(x - SIGN, y - SIGN, 2 * SIGN, 2 * SIGN);
		}
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		return new Point(WIDTH, HEIGHT);
	}
}
