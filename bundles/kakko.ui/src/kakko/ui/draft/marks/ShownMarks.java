package kakko.ui.draft.marks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.IAnnotationModelExtension2;

import kakko.lang.place.Range;

/** The marks that stand at a text, each at its place also when the text is written in. */
final class ShownMarks {

	/**
	 * A mark where it stands now.
	 *
	 * @param place in the text as it is shown
	 */
	record Shown(Mark mark, Range place) {
	}

	private record Place(Mark.Kind kind, int offset, int length) {
	}

	private final IAnnotationModel model;

	ShownMarks(IAnnotationModel model) {
		this.model = model;
	}

	/** Only what differs from what is shown already is taken away or put there. */
	void show(List<Shown> marks) {
		Map<Place, Mark> wanted = new HashMap<>();
		marks.forEach(shown -> wanted.put(new Place(shown.mark().kind(), shown.place().start(), shown.place().length()), shown.mark()));
		List<Annotation> gone = new ArrayList<>();
		for (Iterator<Annotation> there = model.getAnnotationIterator(); there.hasNext();) {
			if (there.next() instanceof ChangeAnnotation change) {
				Position position = model.getPosition(change);
				Mark same = wanted.remove(new Place(change.mark().kind(), position.getOffset(), position.getLength()));
				if (same == null) {
					gone.add(change);
				} else {
					change.tell(same);
				}
			}
		}
		Map<Annotation, Position> fresh = new HashMap<>();
		wanted.forEach((place, mark) -> fresh.put(new ChangeAnnotation(mark), new Position(place.offset(), place.length())));
		if (!gone.isEmpty() || !fresh.isEmpty()) {
			((IAnnotationModelExtension) model).replaceAnnotations(gone.toArray(Annotation[]::new), fresh);
		}
	}

	/** Those that touch a stretch, in the order of the text. */
	List<Shown> within(int offset, int length) {
		return marks(((IAnnotationModelExtension2) model).getAnnotationIterator(offset, length, true, true));
	}

	/** In the order of the text. */
	List<Shown> all() {
		return marks(model.getAnnotationIterator());
	}

	private List<Shown> marks(Iterator<Annotation> annotations) {
		List<Shown> marks = new ArrayList<>();
		annotations.forEachRemaining(annotation -> {
			Position position = model.getPosition(annotation);
			if (annotation instanceof ChangeAnnotation change && position != null) {
				marks.add(new Shown(change.mark(), new Range(position.getOffset(), position.getOffset() + position.getLength())));
			}
		});
		marks.sort(Comparator.comparingInt((Shown shown) -> shown.place().start()).thenComparing(shown -> shown.mark().kind()));
		return marks;
	}
}
