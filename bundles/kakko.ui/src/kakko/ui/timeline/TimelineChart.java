package kakko.ui.timeline;

import java.text.NumberFormat;
import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.IAxis.Position;
import org.eclipse.swtchart.ILineSeries;
import org.eclipse.swtchart.ISeries.SeriesType;
import org.eclipse.swtchart.LineStyle;
import org.eclipse.swtchart.Range;

import kakko.report.count.Figure;
import kakko.ui.Wording;
import kakko.ui.appearance.PlainColours;
import kakko.ui.table.TableColours;
import kakko.ui.timeline.LineSample.Stroke;

/** Brackets and options of the whole text over the revisions, and at a scale of its own how many words stand in brackets. */
public final class TimelineChart {

	private static final Point PICTURE = new Point(960, 480);
	private static final int TICKS_APART = 28;
	private static final int MOST_TICKS = 8;
	private static final double AIR = 1.15;
	private static final int LABEL_GAP = 8;
	private static final int SYMBOL = 4;
	private static final int LINE = 2;

	private final Chart chart;
	private final IAxis revisions;
	private final IAxis numbers;
	private final IAxis words;
	private final ILineSeries<?> brackets;
	private final ILineSeries<?> options;
	private final ILineSeries<?> wordsInBrackets;
	private final ChartKeys keys;
	private List<String> days = List.of();

	/** @param chosen and opened take the revision that the user selects, or wants to read */
	TimelineChart(Composite parent, Wording wording, IntConsumer chosen, IntConsumer opened) {
		chart = new Chart(parent, SWT.NONE);
		PlainColours.keep(chart);
		chart.getTitle().setVisible(false);
		// the bar above says it, and a picture that stands alone
		chart.getLegend().setVisible(false);
		chart.getLegend().setPosition(SWT.TOP);
		revisions = chart.getAxisSet().getXAxis(0);
		revisions.getTitle().setVisible(false);
		numbers = chart.getAxisSet().getYAxis(0);
		words = chart.getAxisSet().getYAxis(chart.getAxisSet().createYAxis());
		words.setPosition(Position.Secondary);
		words.getGrid().setVisible(false);
		revisions.getGrid().setVisible(false);
		for (IAxis axis : List.of(numbers, words)) {
			axis.getTitle().setVisible(false);
			axis.getTick().setFormat(NumberFormat.getIntegerInstance(wording.locale()));
		}
		brackets = series(wording.say("timeline.brackets"), Stroke.BRACKETS, LineStyle.SOLID, numbers);
		options = series(wording.say("timeline.options"), Stroke.OPTIONS, LineStyle.DASH, numbers);
		wordsInBrackets = series(wording.say("timeline.wordsRight"), Stroke.WORDS, LineStyle.DOT, words);
		keys = new ChartKeys(chart, chosen, opened);
		control().addListener(SWT.Resize, event -> {
			step(numbers);
			step(words);
			label();
		});
	}

	private ILineSeries<?> series(String name, Stroke stroke, LineStyle line, IAxis scale) {
		ILineSeries<?> series = (ILineSeries<?>) chart.getSeriesSet().createSeries(SeriesType.LINE, name);
		series.setSymbolType(stroke.sign());
		series.setSymbolSize(SYMBOL);
		series.setLineStyle(line);
		series.setLineWidth(LINE);
		series.setAntialias(SWT.ON);
		series.setYAxisId(scale.getId());
		return series;
	}

	/** @param heads as {@link VersionHeads} has them */
	void show(Progress progress, List<String> heads) {
		days = VersionHeads.onOneLine(heads);
		chart.suspendUpdate(true);
		double most = Math.max(fill(brackets, progress, Figure.brackets), fill(options, progress, Figure.options));
		scale(numbers, most);
		scale(words, fill(wordsInBrackets, progress, Figure.wordsInBrackets));
		revisions.enableCategory(true);
		chart.suspendUpdate(false);
		label();
	}

	private static double fill(ILineSeries<?> series, Progress progress, Figure figure) {
		double[] values = progress.timeline().whole().stream().mapToDouble(figure::of).toArray();
		series.setYSeries(values);
		double most = 0;
		for (double value : values) {
			most = Math.max(most, value);
		}
		return most;
	}

	/** From nothing, so that heights may be compared, to a little over the most. */
	private void scale(IAxis axis, double most) {
		axis.setRange(new Range(0, Math.max(1, most) * AIR));
		step(axis);
	}

	/** A few numbers, as far as they fit, whole ones only. */
	private void step(IAxis axis) {
		int height = control().getSize().y;
		axis.getTick().setTickMarkStepHint(Math.max(Math.max(TICKS_APART, height / MOST_TICKS), (int) Math.ceil(height / axis.getRange().upper)));
	}

	/** As many days as fit beside each other. */
	private void label() {
		if (days.isEmpty()) {
			return;
		}
		int every = Math.max(1, (int) Math.ceil((double) (widest() + LABEL_GAP) * days.size() / Math.max(1, control().getSize().x)));
		String[] labels = new String[days.size()];
		for (int revision = 0; revision < labels.length; revision++) {
			boolean fits = (labels.length - 1 - revision) % every == 0;
			labels[revision] = fits ? days.get(revision) : "";
		}
		revisions.setCategorySeries(labels);
		revisions.adjustRange();
		chart.redraw();
	}

	private int widest() {
		GC gc = new GC(control());
		try {
			gc.setFont(revisions.getTick().getFont());
			return days.stream().mapToInt(day -> gc.textExtent(day).x).max().orElse(0);
		} finally {
			gc.dispose();
		}
	}

	/** @param ground light or dark, as that of what stands beside it */
	void dress(Font font, Color ground) {
		TableColours table = TableColours.on(ground);
		HeatColours lines = HeatColours.on(ground);
		chart.setBackground(table.paper());
		chart.getPlotArea().setBackground(table.paper());
		chart.getLegend().setBackground(table.paper());
		chart.getLegend().setForeground(table.words());
		chart.getLegend().setFont(font);
		for (IAxis axis : chart.getAxisSet().getAxes()) {
			axis.getTick().setForeground(axis == words ? lines.words() : axis == numbers ? lines.brackets() : table.words());
			axis.getTick().setFont(font);
			axis.getGrid().setForeground(table.line());
		}
		colour(brackets, lines.brackets());
		colour(options, lines.options());
		colour(wordsInBrackets, lines.words());
		label();
	}

	private static void colour(ILineSeries<?> series, Color colour) {
		series.setLineColor(colour);
		series.setSymbolColor(colour);
	}

	/** @param said what screen readers say of the marked revision */
	void mark(int revision, String said) {
		keys.mark(revision, said);
	}

	/** With its legend, in a size that suits a page; to be disposed. */
	Image picture() {
		Rectangle here = chart.getBounds();
		chart.setRedraw(false);
		chart.getLegend().setVisible(true);
		chart.setSize(PICTURE.x, PICTURE.y);
		chart.updateLayout();
		Image picture = new Image(chart.getDisplay(), PICTURE.x, PICTURE.y);
		chart.renderOffscreenImage(picture);
		chart.getLegend().setVisible(false);
		chart.setBounds(here);
		chart.setRedraw(true);
		return picture;
	}

	/** The widget the user sees. */
	public Chart chart() {
		return chart;
	}

	/** Where the lines are, and what takes keys and clicks. */
	public Control control() {
		return chart.getPlotArea().getControl();
	}
}
