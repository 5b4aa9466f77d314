package kakko.ui.draft;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;

import kakko.lang.place.Range;

/** Keeps what can be folded in step with the text; what is folded stays so as long as it stands. */
final class Folding {

	private final DraftViewer viewer;

	Folding(DraftViewer viewer) {
		this.viewer = viewer;
	}

	void learn(ParsedDraft parsed) {
		if (!viewer.isProjectionMode()) {
			viewer.enableProjection();
		}
		ProjectionAnnotationModel model = viewer.getProjectionAnnotationModel();
		Set<Position> wanted = new HashSet<>();
		parsed.folds().forEach(fold -> wanted.add(lines(viewer.knowledge().drift().shown(fold.place()))));
		Set<Annotation> gone = new HashSet<>();
		for (Iterator<Annotation> there = model.getAnnotationIterator(); there.hasNext();) {
			Annotation annotation = there.next();
			if (!wanted.remove(model.getPosition(annotation))) {
				gone.add(annotation);
			}
		}
		Map<Annotation, Position> fresh = new HashMap<>();
		wanted.forEach(position -> fresh.put(new ProjectionAnnotation(), position));
		if (!gone.isEmpty() || !fresh.isEmpty()) {
			model.modifyAnnotations(gone.toArray(Annotation[]::new), fresh, null);
		}
	}

	/** The platform folds whole lines, their ends included. */
	private Position lines(Range place) {
		int end = Math.min(viewer.getDocument().getLength(), place.end() + 1);
		return new Position(place.start(), end - place.start());
	}
}
