package kakko.ui.draft.problems;

import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationPainter;
import org.eclipse.jface.text.source.AnnotationPainter.SquigglesStrategy;
import org.eclipse.jface.text.source.AnnotationRulerColumn;
import org.eclipse.jface.text.source.IAnnotationAccess;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.IOverviewRuler;

import kakko.lang.check.Problem.Severity;
import kakko.lang.ide.problems.DraftProblem;
import kakko.lang.place.Range;
import kakko.ui.draft.DraftViewer;

/** Marks problems in both margins and under the words; the marks move with the text as it is written. */
public final class ProblemMarks {

	private static final int COLUMN = 12;
	private static final int LAYER = 5;
	private static final Object SQUIGGLES = "kakko.ui.squiggles";

	private final DraftViewer viewer;
	private final Map<DraftProblem, Annotation> marks = new HashMap<>();

	public ProblemMarks(DraftViewer viewer, IOverviewRuler overview, IAnnotationAccess access) {
		this.viewer = viewer;
		AnnotationRulerColumn column = new AnnotationRulerColumn(COLUMN, access);
		AnnotationPainter painter = new AnnotationPainter(viewer, access);
		painter.addDrawingStrategy(SQUIGGLES, new SquigglesStrategy());
		for (Severity severity : Severity.values()) {
			String type = ProblemAnnotation.type(severity);
			column.addAnnotationType(type);
			overview.addAnnotationType(type);
			overview.setAnnotationTypeLayer(type, severity == Severity.WARNING ? LAYER + 1 : LAYER);
			overview.setAnnotationTypeColor(type, ProblemColours.of(severity));
			painter.addAnnotationType(type, SQUIGGLES);
			painter.setAnnotationTypeColor(type, ProblemColours.of(severity));
		}
		viewer.addVerticalRulerColumn(column);
		viewer.addPainter(painter);
	}

	/** @param problems of the text that was parsed last, from which the text that is shown may have moved on */
	void learn(List<DraftProblem> problems) {
		Map<Position, ProblemAnnotation> before = there();
		Map<Annotation, Position> fresh = new HashMap<>();
		marks.clear();
		for (DraftProblem problem : problems) {
			Position place = place(problem);
			ProblemAnnotation mark = before.get(place);
			if (mark != null && mark.problem().sentence().equals(problem.sentence())) {
				mark.learn(problem);
				before.remove(place);
			} else {
				mark = new ProblemAnnotation(problem);
				fresh.put(mark, place);
			}
			marks.put(problem, mark);
		}
		replace(before.values(), fresh);
	}

	private Position place(DraftProblem problem) {
		Range shown = viewer.knowledge().drift().shown(problem.place());
		// the blank behind a number is as wide as its margin
		return new Position(shown.start(), Math.max(1, words(shown).stripTrailing().length()));
	}

	private String words(Range shown) {
		try {
			return viewer.getDocument().get(shown.start(), shown.length());
		} catch (BadLocationException e) {
			throw new IllegalArgumentException(shown.toString(), e);
		}
	}

	private Map<Position, ProblemAnnotation> there() {
		Map<Position, ProblemAnnotation> there = new HashMap<>();
		for (Iterator<Annotation> all = model().getAnnotationIterator(); all.hasNext();) {
			if (all.next() instanceof ProblemAnnotation problem) {
				there.put(model().getPosition(problem), problem);
			}
		}
		return there;
	}

	private void replace(Collection<ProblemAnnotation> gone, Map<Annotation, Position> fresh) {
		if (!gone.isEmpty() || !fresh.isEmpty()) {
			((IAnnotationModelExtension) model()).replaceAnnotations(gone.toArray(Annotation[]::new), fresh);
		}
	}

	private IAnnotationModel model() {
		return viewer.getAnnotationModel();
	}

	/** Where a problem stands in the text as it is shown now; nothing where its words were deleted meanwhile. */
	Optional<Position> shown(DraftProblem problem) {
		return Optional.ofNullable(marks.get(problem)).map(model()::getPosition);
	}
}
