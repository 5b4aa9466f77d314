package kakko.ui.compare;

import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

import kakko.core.Comparison;
import kakko.ui.appearance.FateColours;
import kakko.ui.appearance.FateColours.Tone;

/** How many became this, in its colours: pressed, it alone is looked for. */
public final class FateCount extends Canvas {

	private static final int PADDING = 5;
	private static final int ROUND = 6;

	private final Enum<?> fate;
	private final Runnable changed;
	private String words = "";
	private boolean pressed;

	/** @param fate a fate or outcome */
	FateCount(Composite parent, Enum<?> fate, Runnable changed) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.fate = fate;
		this.changed = changed;
		setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.MouseDown, this::click);
		addListener(SWT.KeyDown, this::key);
		Stream.of(SWT.FocusIn, SWT.FocusOut).forEach(type -> addListener(type, event -> redraw()));
		// a canvas that listens to keys keeps Tab for itself
		addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
		speak();
	}

	private void speak() {
		getAccessible().addAccessibleListener(new AccessibleAdapter() {

			@Override
			public void getName(AccessibleEvent event) {
				event.result = words;
			}
		});
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {

			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_CHECKBUTTON;
			}

			@Override
			public void getState(AccessibleControlEvent event) {
				event.detail = ACC.STATE_FOCUSABLE | (pressed ? ACC.STATE_CHECKED : 0) | (isFocusControl() ? ACC.STATE_FOCUSED : 0);
			}
		});
	}

	void say(String count) {
		words = count;
		redraw();
	}

	String words() {
		return words;
	}

	Enum<?> fate() {
		return fate;
	}

	public boolean isPressed() {
		return pressed;
	}

	/** Without telling. */
	void setPressed(boolean wanted) {
		pressed = wanted;
	}

	private void click(Event event) {
		if (event.button == 1) {
			press();
		}
	}

	private void key(Event event) {
		if (event.character == ' ' || event.character == SWT.CR) {
			press();
		}
	}

	private void press() {
		pressed = !pressed;
		redraw();
		getAccessible().sendEvent(ACC.EVENT_STATE_CHANGED, new Object[] { ACC.STATE_CHECKED, pressed });
		changed.run();
	}

	@Override
	public Point computeSize(int width, int height, boolean anew) {
		GC gc = new GC(this);
		try {
			return new Point(gc.textExtent(words).x + 2 * PADDING, gc.getFontMetrics().getHeight() + PADDING);
		} finally {
			gc.dispose();
		}
	}

	/** Pressed, it is as dark as its words were. */
	private void paint(GC gc) {
		Tone tone = tone();
		Point size = getSize();
		gc.setAntialias(SWT.ON);
		gc.setBackground(pressed ? tone.words() : tone.ground());
		gc.fillRoundRectangle(0, 0, size.x, size.y, ROUND, ROUND);
		gc.setForeground(pressed ? tone.ground() : tone.words());
		gc.drawText(words, PADDING, (size.y - gc.getFontMetrics().getHeight()) / 2, true);
		if (isFocusControl()) {
			gc.drawRoundRectangle(1, 1, size.x - 3, size.y - 3, ROUND, ROUND);
		}
	}

	private Tone tone() {
		FateColours colours = FateColours.on(getParent().getBackground());
		return fate instanceof Comparison.Fate of ? colours.of(of) : colours.of((Comparison.OptionOutcome) fate);
	}
}
