package kakko.ui.draft.marks;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.JFaceTextUtil;
import org.eclipse.jface.text.source.AbstractRulerColumn;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.ILineRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import kakko.ui.SpokenName;
import kakko.ui.Wording;
import kakko.ui.appearance.FateColours;
import kakko.ui.appearance.FateColours.Tone;
import kakko.ui.draft.marks.ShownMarks.Shown;

/**
 * The bar in the margin: full beside what was added, with a light core beside what was changed, dotted beside what only
 * moved, a wedge where something was deleted. What is folded away is marked beside the line that stands for it.
 */
final class ChangeBar extends AbstractRulerColumn {

	private static final int WIDTH = 10;
	private static final int BAR = 5;
	private static final int LEFT = 2;
	private static final int DOT = 3;
	private static final int WEDGE = 5;

	private final ChangeMarks marks;

	ChangeBar(ChangeMarks marks) {
		this.marks = marks;
		setWidth(WIDTH);
		setTextInset(0);
		setHover(new ChangeHover(marks));
	}

	@Override
	public Control createControl(CompositeRuler ruler, Composite parent) {
		Control control = super.createControl(ruler, parent);
		SpokenName.of(control, Wording.ofWindow().say("marks.spoken"));
		return control;
	}

	@Override
	protected void paint(GC gc, ILineRange lines) {
		StyledText text = getParentRuler().getTextViewer().getTextWidget();
		FateColours colours = FateColours.on(getControl().getBackground());
		int top = text.getLinePixel(lines.getStartLine());
		for (int line = lines.getStartLine(); line < lines.getStartLine() + lines.getNumberOfLines(); line++) {
			int bottom = text.getLinePixel(line + 1);
			gc.setBackground(getControl().getBackground());
			gc.fillRectangle(0, top, WIDTH, bottom - top);
			int inDocument = JFaceTextUtil.widgetLine2ModelLine(getParentRuler().getTextViewer(), line);
			if (inDocument >= 0) {
				paint(gc, inDocument, top, bottom - top, colours);
			}
			top = bottom;
		}
	}

	private void paint(GC gc, int line, int top, int height, FateColours colours) {
		try {
			int offset = getParentRuler().getTextViewer().getDocument().getLineOffset(line);
			for (Shown shown : marks.beside(line)) {
				boolean above = shown.place().start() <= offset;
				paint(gc, shown.mark().kind(), top, height, above, shown.mark().kind().tone(colours));
			}
		} catch (BadLocationException gone) {
			throw new IllegalStateException("a line that is shown is no line of the document", gone);
		}
	}

	private static void paint(GC gc, Mark.Kind kind, int top, int height, boolean above, Tone tone) {
		gc.setBackground(tone.words());
		switch (kind) {
		case ADDED -> gc.fillRectangle(LEFT, top, BAR, height);
		case CHANGED -> {
			gc.fillRectangle(LEFT, top, BAR, height);
			gc.setBackground(tone.ground());
			gc.fillRectangle(LEFT + 1, top, BAR - 2, height);
		}
		case MOVED -> {
			for (int dot = top; dot < top + height; dot += 2 * DOT) {
				gc.fillRectangle(LEFT + 1, dot, DOT, DOT);
			}
		}
		case DELETED -> {
			int edge = above ? top : top + height - WEDGE;
			gc.fillPolygon(new int[] { 0, edge - WEDGE, WIDTH - 1, edge, 0, edge + WEDGE });
		}
		}
	}
}
