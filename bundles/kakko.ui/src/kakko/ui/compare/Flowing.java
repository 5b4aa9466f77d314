package kakko.ui.compare;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** One behind the other, in as many rows as the width needs, each as high as it likes. */
final class Flowing extends Layout {

	private static final int GAP = 6;

	@Override
	protected Point computeSize(Composite parent, int width, int height, boolean changed) {
		int used = flow(parent, width == SWT.DEFAULT ? Integer.MAX_VALUE / 2 : width, false);
		return new Point(width == SWT.DEFAULT ? 0 : width, used);
	}

	@Override
	protected void layout(Composite parent, boolean changed) {
		flow(parent, parent.getClientArea().width, true);
	}

	private static int flow(Composite parent, int width, boolean place) {
		Rectangle at = new Rectangle(GAP, GAP / 2, 0, 0);
		List<Control> row = new ArrayList<>();
		for (Control child : parent.getChildren()) {
			Point size = child.computeSize(SWT.DEFAULT, SWT.DEFAULT);
			if (at.x + size.x > width && at.x > GAP) {
				centre(row, at.height, place);
				at.x = GAP;
				at.y += at.height + GAP / 2;
				at.height = 0;
			}
			if (place) {
				child.setBounds(at.x, at.y, Math.min(size.x, width - GAP), size.y);
			}
			row.add(child);
			at.x += size.x + GAP;
			at.height = Math.max(at.height, size.y);
		}
		centre(row, at.height, place);
		return at.y + at.height + GAP / 2;
	}

	private static void centre(List<Control> row, int height, boolean place) {
		for (Control child : place ? row : List.<Control>of()) {
			Rectangle bounds = child.getBounds();
			child.setLocation(bounds.x, bounds.y + (height - bounds.height) / 2);
		}
		row.clear();
	}
}
