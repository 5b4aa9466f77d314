package kakko.ui.timeline;

import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.ICustomPaintListener;

import kakko.ui.SpokenName;
import kakko.ui.Wording;
import kakko.ui.table.TableColours;

/** The marked revision of the chart: seen as a line, said to screen readers, moved by arrow keys and clicks. */
final class ChartKeys implements ICustomPaintListener {

	private final Chart chart;
	private final Control plot;
	private final IntConsumer chosen;
	private final IntConsumer opened;
	private int marked = -1;
	private String said = "";

	ChartKeys(Chart chart, IntConsumer chosen, IntConsumer opened) {
		this.chart = chart;
		this.plot = chart.getPlotArea().getControl();
		this.chosen = chosen;
		this.opened = opened;
		chart.getPlotArea().addCustomPaintListener(this);
		plot.addListener(SWT.MouseDown, event -> plot.setFocus());
		plot.addListener(SWT.MouseUp, this::click);
		plot.addListener(SWT.KeyDown, this::press);
		plot.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS && event.detail != SWT.TRAVERSE_RETURN);
		plot.addListener(SWT.FocusIn, event -> plot.redraw());
		plot.addListener(SWT.FocusOut, event -> plot.redraw());
		speak();
	}

	private void speak() {
		SpokenName.of(plot, Wording.ofWindow().say("timeline.chart"));
		plot.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_SLIDER;
			}

			@Override
			public void getValue(AccessibleControlEvent event) {
				event.result = said;
			}
		});
	}

	/** @param sentence what is said of it */
	void mark(int revision, String sentence) {
		marked = revision;
		said = sentence;
		plot.getAccessible().sendEvent(ACC.EVENT_VALUE_CHANGED, new Object[] { null, said });
		plot.redraw();
	}

	private int revisions() {
		return axis().getCategorySeries() == null ? 0 : axis().getCategorySeries().length;
	}

	private IAxis axis() {
		return chart.getAxisSet().getXAxis(0);
	}

	private void click(Event event) {
		if (event.button == 1 && revisions() > 0) {
			int revision = (int) Math.round(axis().getDataCoordinate(event.x));
			choose(revision);
			opened.accept(Math.clamp(revision, 0, revisions() - 1));
		}
	}

	private void press(Event event) {
		switch (event.keyCode) {
			case SWT.ARROW_LEFT -> choose(marked - 1);
			case SWT.ARROW_RIGHT -> choose(marked + 1);
			case SWT.HOME -> choose(0);
			case SWT.END -> choose(revisions() - 1);
			case SWT.CR, SWT.KEYPAD_CR -> {
				if (marked >= 0) {
					opened.accept(marked);
				}
			}
			default -> {
				// not for the chart
			}
		}
	}

	private void choose(int revision) {
		if (revisions() > 0) {
			chosen.accept(Math.clamp(revision, 0, revisions() - 1));
		}
	}

	@Override
	public void paintControl(PaintEvent event) {
		if (marked >= 0 && marked < revisions()) {
			Color line = TableColours.on(chart.getBackground()).cell();
			int x = axis().getPixelCoordinate(marked);
			event.gc.setForeground(line);
			event.gc.setLineWidth(1);
			event.gc.drawLine(x, 0, x, plot.getSize().y);
		}
		if (plot.isFocusControl()) {
			event.gc.drawFocus(1, 1, plot.getSize().x - 2, plot.getSize().y - 2);
		}
	}

	@Override
	public boolean drawBehindSeries() {
		return true;
	}
}
