package kakko.ui.draft.marks;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.JFaceTextUtil;
import org.eclipse.jface.text.source.IOverviewRuler;
import org.eclipse.jface.text.source.IVerticalRulerColumn;

import kakko.core.Comparison.Row;
import kakko.ui.Wording;
import kakko.ui.appearance.FateColours;
import kakko.ui.draft.DraftEditor;
import kakko.ui.draft.marks.ShownMarks.Shown;
import kakko.ui.spot.Ring;

/** Shows beside a draft what differs from the revision before it, and leads from one change to the next. */
public final class ChangeMarks {

	public static final String COMMAND = "kakko.ui.draft.marks";

	/** Problems stand over changes. */
	private static final int LAYER = 3;

	private final DraftEditor editor;
	private final IVerticalRulerColumn bar = new ChangeBar(this);
	private final ShownMarks shown;
	private final Runnable told;
	private Marks known;
	private boolean standing;

	/**
	 * @param editor with its controls; the marks end with them
	 * @param told   runs when it is known for the first time what differs
	 */
	public ChangeMarks(DraftEditor editor, Runnable told) {
		this.editor = editor;
		this.told = told;
		this.shown = new ShownMarks(editor.viewer().getAnnotationModel());
		editor.viewer().addVerticalRulerColumn(bar);
		new Differing(editor, this::show, this::clear).begin();
	}

	/** @param overview shows where in the whole the marks are */
	public void dress(IOverviewRuler overview) {
		for (Mark.Kind kind : Mark.Kind.values()) {
			overview.addAnnotationType(kind.type());
			overview.setAnnotationTypeLayer(kind.type(), LAYER);
			overview.setAnnotationTypeColor(kind.type(), kind.tone(FateColours.on(editor.text().getBackground())).words());
		}
		overview.update();
		bar.redraw();
	}

	private void show(Marks found) {
		boolean first = known == null;
		known = found;
		standing = true;
		if (first) {
			told.run();
		}
		shown.show(found.all().stream().map(mark -> new Shown(mark, editor.shown(mark.place()))).toList());
		bar.redraw();
	}

	private void clear() {
		standing = false;
		shown.show(List.of());
		bar.redraw();
	}

	/**
	 * Beside a line as it is seen: its own, and of what is folded away behind it one sign that there is something.
	 *
	 * @param line of the document, in sight
	 */
	List<Shown> beside(int line) throws BadLocationException {
		IDocument document = editor.viewer().getDocument();
		int start = document.getLineOffset(line);
		int length = Math.max(1, document.getLineLength(line) - 1);
		List<Shown> own = shown.within(start, length);
		int next = JFaceTextUtil.widgetLine2ModelLine(editor.viewer(), JFaceTextUtil.modelLineToWidgetLine(editor.viewer(), line) + 1);
		int end = next < 0 || next >= document.getNumberOfLines() ? document.getLength() : document.getLineOffset(next);
		List<Shown> folded = end <= start + length + 1 ? List.of() : shown.within(start + length + 1, end - start - length - 1).stream().filter(mark -> !own.contains(mark)).toList();
		return Stream.concat(own.stream(), folded(folded).stream()).toList();
	}

	private static Optional<Shown> folded(List<Shown> away) {
		boolean alike = away.stream().map(mark -> mark.mark().kind()).distinct().count() == 1;
		List<Row> rows = away.stream().flatMap(mark -> mark.mark().rows().stream()).distinct().toList();
		return away.stream().findFirst().map(mark -> new Shown(new Mark(alike ? mark.mark().kind() : Mark.Kind.CHANGED, mark.place(), rows), mark.place()));
	}

	/** The last that are known. */
	Marks marks() {
		return known;
	}

	/** How many brackets were decided since the revision before, and how many came; empty until it is known, and while it isn't wanted. */
	public String inNumbers() {
		return standing ? known.inNumbers(Wording.ofWindow()) : "";
	}

	/**
	 * To the next change behind the caret, or to the one before it.
	 *
	 * @return whether there is any
	 */
	public boolean go(boolean forward) {
		Optional<Shown> next = new Ring<>(shown.all(), mark -> mark.place().start()).next(editor.caret(), forward);
		next.ifPresent(mark -> editor.point(mark.place()));
		return next.isPresent();
	}

	/** The marks in words, in the order of the text: what became of a line, and the line. */
	public List<String> spoken() {
		return shown.all().stream().map(mark -> Wording.ofWindow().say("marks." + mark.mark().kind()) + ": " + line(mark.place().start())).toList();
	}

	private String line(int offset) {
		String words = editor.viewer().getDocument().get();
		int end = words.indexOf('\n', offset);
		return words.substring(words.lastIndexOf('\n', offset) + 1, end < 0 ? words.length() : end);
	}

	/** What the user reads with the mouse on the bar beside a line of the document. */
	public String told(int line) {
		return new ChangeHover(this).getHoverInfo(editor.viewer(), line);
	}
}
