package kakko.report.annotated;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import kakko.core.Comparison.Span;
import kakko.report.annotated.Shown.Place;

/** One text cut into pieces where the edits of a comparison cut it; each paragraph ends with a piece of its own. */
final class Pieces {

	/** @param end whether it is the end of its paragraph */
	record Piece(Place place, boolean end) {
	}

	private final List<Shown> shown;
	private final List<Piece> pieces = new ArrayList<>();
	private final Map<Piece, Integer> ordinals = new HashMap<>();

	/** @param spans of printed text; what no span covers becomes a piece as well */
	Pieces(List<Shown> shown, List<Span> spans) {
		this.shown = shown;
		List<List<Place>> places = new ArrayList<>();
		shown.forEach(paragraph -> places.add(new ArrayList<>()));
		spans.stream().map(this::place).filter(place -> !place.empty()).forEach(place -> places.get(place.paragraph()).add(place));
		for (int paragraph = 0; paragraph < shown.size(); paragraph++) {
			cut(paragraph, places.get(paragraph));
		}
	}

	private void cut(int paragraph, List<Place> places) {
		int at = 0;
		for (Place place : places.stream().sorted(Comparator.comparingInt(Place::start)).toList()) {
			if (place.start() < at) {
				throw new IllegalArgumentException("edits overlap in paragraph " + paragraph + " at " + place.start());
			}
			add(new Place(paragraph, at, place.start()));
			add(place);
			at = place.end();
		}
		add(new Place(paragraph, at, shown.get(paragraph).text().length()));
		enter(endOf(paragraph));
	}

	private void add(Place place) {
		if (!place.empty()) {
			enter(new Piece(place, false));
		}
	}

	private void enter(Piece piece) {
		ordinals.put(piece, pieces.size());
		pieces.add(piece);
	}

	private Piece endOf(int paragraph) {
		int length = shown.get(paragraph).text().length();
		return new Piece(new Place(paragraph, length, length), true);
	}

	Place place(Span span) {
		Shown paragraph = shown.get(span.paragraph());
		return new Place(span.paragraph(), paragraph.offset(span.start()), paragraph.offset(span.end()));
	}

	String text(Place place) {
		return shown.get(place.paragraph()).text(place);
	}

	int ordinal(Place place) {
		return ordinals.get(new Piece(place, false));
	}

	int ordinalOfEnd(int paragraph) {
		return ordinals.get(endOf(paragraph));
	}

	Piece get(int ordinal) {
		return pieces.get(ordinal);
	}

	int size() {
		return pieces.size();
	}
}
