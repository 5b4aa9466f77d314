package kakko.ui.table;

import java.text.BreakIterator;

import org.eclipse.jface.window.DefaultToolTip;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Says under a line on which the pointer rests what that has no room for; never over the line itself, where it would take the click. */
public abstract class CutWords extends DefaultToolTip {

	private static final int LONGEST = 90;
	private static final int EAST_ASIA = 0x2E80;

	private final Control control;

	CutWords(Control control) {
		super(control, ToolTip.NO_RECREATE, false);
		this.control = control;
	}

	/** Where the line under the pointer is, in the control; null where there is none. */
	abstract Rectangle place(Event pointer);

	/** What is to be said, blank for nothing. */
	abstract String words(Event pointer);

	@Override
	protected Object getToolTipArea(Event pointer) {
		return place(pointer);
	}

	@Override
	protected boolean shouldCreateToolTip(Event pointer) {
		return !words(pointer).isBlank();
	}

	@Override
	protected String getText(Event pointer) {
		return wrapped(words(pointer));
	}

	@Override
	public Point getLocation(Point size, Event pointer) {
		Rectangle line = control.getDisplay().map(control, null, place(pointer));
		Rectangle screen = control.getMonitor().getClientArea();
		int x = Math.min(control.toDisplay(pointer.x, pointer.y).x, screen.x + screen.width - size.x);
		boolean hasRoom = line.y + line.height + size.y <= screen.y + screen.height;
		return new Point(Math.max(screen.x, x), hasRoom ? line.y + line.height : line.y - size.y);
	}

	/** Tool tips don't wrap by themselves. */
	public static String wrapped(String text) {
		BreakIterator breaks = BreakIterator.getLineInstance();
		breaks.setText(text);
		StringBuilder lines = new StringBuilder();
		int width = 0;
		for (int start = breaks.first(), end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
			String piece = text.substring(start, end);
			if (width > 0 && width + width(piece.stripTrailing()) > LONGEST) {
				lines.setLength(lines.toString().stripTrailing().length());
				lines.append('\n');
				width = 0;
			}
			lines.append(piece);
			width = piece.endsWith("\n") ? 0 : width + width(piece);
		}
		return lines.toString();
	}

	/** In widths of a letter: characters of East Asia take two. */
	private static int width(String words) {
		return words.codePoints().map(character -> character >= EAST_ASIA ? 2 : 1).sum();
	}
}
