package kakko.ui.draft.marks;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.source.IAnnotationHover;
import org.eclipse.jface.text.source.IAnnotationHoverExtension;
import org.eclipse.jface.text.source.ILineRange;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.LineRange;

import kakko.core.Comparison.Row;
import kakko.ui.Wording;
import kakko.ui.compare.text.Chip;
import kakko.ui.compare.text.Chips;
import kakko.ui.compare.text.Look;
import kakko.ui.compare.text.Passages;
import kakko.ui.compare.text.Piece;
import kakko.ui.compare.text.Side;
import kakko.ui.draft.hover.HoverPane;
import kakko.ui.draft.hover.HoverText;
import kakko.ui.draft.marks.ShownMarks.Shown;

/** Beside the bar: what became of the paragraph, and what stood there before. */
final class ChangeHover implements IAnnotationHover, IAnnotationHoverExtension {

	/** More of them are told by the comparison. */
	private static final int MOST = 6;

	private final ChangeMarks marks;
	private final Wording wording = Wording.ofWindow();

	ChangeHover(ChangeMarks marks) {
		this.marks = marks;
	}

	@Override
	public Object getHoverInfo(ISourceViewer viewer, ILineRange lines, int visibleLines) {
		HoverText text = told(viewer, lines.getStartLine());
		return text.isEmpty() ? null : text;
	}

	@Override
	public String getHoverInfo(ISourceViewer viewer, int line) {
		return told(viewer, line).toString();
	}

	@Override
	public ILineRange getHoverLineRange(ISourceViewer viewer, int line) {
		return new LineRange(line, 1);
	}

	private HoverText told(ISourceViewer viewer, int line) {
		HoverText text = new HoverText(viewer.getTextWidget());
		try {
			marks.beside(line).forEach(shown -> tell(text, shown));
		} catch (BadLocationException gone) {
			// the line went while the mouse rested there
		}
		return text;
	}

	private void tell(HoverText text, Shown shown) {
		Chips chips = new Chips(marks.marks().compared(), wording);
		Passages passages = new Passages(marks.marks().compared(), chips);
		text.line().strong(wording.say("marks." + shown.mark().kind().name())).quiet("  " + wording.say("marks.before", marks.marks().older()));
		shown.mark().rows().stream().limit(MOST).forEach(row -> tell(text, row, chips, passages));
		if (shown.mark().rows().size() > MOST) {
			text.line().quiet(wording.say("marks.more", shown.mark().rows().size() - MOST));
		}
	}

	private void tell(HoverText text, Row row, Chips chips, Passages passages) {
		for (Chip chip : chips.of(row)) {
			if (chip.tone() == null) {
				text.words(" ").quiet(chip.words());
			} else {
				text.chip(chip.words(), chip.tone().apply(text.fates()));
			}
		}
		for (int part = 0; part < row.from().size(); part++) {
			text.line().quiet(marks.marks().compared().paragraph(Side.OLDER, row.from().get(part)).name() + "  ");
			passages.of(row, part, Side.OLDER).pieces().forEach(piece -> tell(text, piece));
		}
	}

	private static void tell(HoverText text, Piece piece) {
		if (piece.look() == Look.DELETED || piece.look() == Look.WEIGHTY_DELETED) {
			text.struck(piece.text());
		} else {
			text.words(piece.text());
		}
	}

	@Override
	public IInformationControlCreator getHoverControlCreator() {
		return parent -> new HoverPane(parent, false);
	}

	@Override
	public boolean canHandleMouseCursor() {
		return false;
	}
}
