package kakko.report.lives;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import kakko.core.Comparison;
import kakko.core.Comparison.Row;
import kakko.core.History;

/** Where a paragraph of any revision stands in the newest one, or would stand if it hadn't gone: so that lives can be shown in one order. */
final class Whereabouts {

	/** One a step: place in the older text → place in the newer. */
	private final List<int[]> steps = new ArrayList<>();

	Whereabouts(History history) {
		history.steps().forEach(step -> steps.add(step(step)));
	}

	/** Index in the newest revision; -1 for what stood before all that is left. */
	int now(int revision, int paragraph) {
		int place = paragraph;
		for (int step = revision; step < steps.size() && place >= 0; step++) {
			place = steps.get(step)[place];
		}
		return place;
	}

	private static int[] step(Comparison comparison) {
		int[] places = new int[comparison.from().paragraphs().size()];
		Arrays.fill(places, -1);
		for (Row row : comparison.rows()) {
			row.from().forEach(paragraph -> places[paragraph] = row.to().isEmpty() ? -1 : row.to().getFirst());
		}
		for (int paragraph = 1; paragraph < places.length; paragraph++) {
			places[paragraph] = places[paragraph] < 0 ? places[paragraph - 1] : places[paragraph];
		}
		return places;
	}
}
