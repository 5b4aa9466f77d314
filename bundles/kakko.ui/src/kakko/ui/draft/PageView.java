package kakko.ui.draft;

import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;

import kakko.ui.draft.DraftFonts.Face;
import kakko.ui.draft.PageLine.Kind;

/** Shows a page in a text widget: a column that is not too wide to read, numbers in its margin, brackets by depth. */
final class PageView {

	/** Longer lines are hard to follow back. */
	private static final int CHARACTERS_A_LINE = 96;
	private static final int SMALLEST_MARGIN = 24;

	private final StyledText widget;
	private final LocalResourceManager resources;
	private Page page = new Page("", List.of(), List.of());
	private int points;
	private int columnWidth;

	PageView(Composite parent, int points) {
		widget = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		resources = new LocalResourceManager(JFaceResources.getResources(), widget);
		widget.addListener(SWT.Resize, event -> centre());
		widget.addPaintListener(event -> new OptionBars(widget, page.lines()).paint(event.gc));
		this.points = points;
	}

	StyledText widget() {
		return widget;
	}

	void show(Page shown) {
		page = shown;
		widget.setText(page.text());
		dress();
	}

	void setPoints(int wanted) {
		points = wanted;
		dress();
	}

	/** Anew after a change of colours or size. */
	void dress() {
		widget.setRedraw(false);
		DraftFonts fonts = new DraftFonts(widget, resources, points);
		DraftColours colours = DraftColours.on(widget.getBackground());
		widget.setFont(fonts.get(Face.WORDS));
		widget.setForeground(colours.words());
		widget.setLineSpacing(points / 4);
		measure();
		widget.setStyleRanges(styles(new PageStyles(page, fonts, colours)));
		LineSetter lines = new LineSetter(widget, digitWidth());
		for (int line = 0; line < page.lines().size(); line++) {
			lines.set(line, page.lines().get(line), line == 0 ? Kind.TITLE : page.lines().get(line - 1).kind());
		}
		centre();
		widget.setRedraw(true);
	}

	private StyleRange[] styles(PageStyles styles) {
		return page.stretches().isEmpty() ? new StyleRange[0] : styles.ranges();
	}

	private void measure() {
		columnWidth = digitWidth() * CHARACTERS_A_LINE;
	}

	private int digitWidth() {
		GC gc = new GC(widget);
		try {
			return gc.stringExtent("0000000000").x / 10;
		} finally {
			gc.dispose();
		}
	}

	private void centre() {
		int margin = Math.max(SMALLEST_MARGIN, (widget.getClientArea().width - columnWidth) / 2);
		if (widget.getLeftMargin() != margin) {
			widget.setMargins(margin, SMALLEST_MARGIN, margin, SMALLEST_MARGIN);
		}
	}
}
