package kakko.ui.draft.marks;

import java.util.List;
import java.util.Locale;

import kakko.core.Comparison.Row;
import kakko.lang.place.Range;
import kakko.ui.appearance.FateColours;
import kakko.ui.appearance.FateColours.Tone;

/**
 * A place at which a draft differs from the revision before it.
 *
 * @param place in the parsed text: the paragraph; of what was deleted, the first character behind it
 * @param rows  what became of what
 */
record Mark(Kind kind, Range place, List<Row> rows) {

	enum Kind {
		ADDED, CHANGED, MOVED, DELETED;

		/** By which the platform knows it. */
		String type() {
			return "kakko.ui.draft." + name().toLowerCase(Locale.ROOT);
		}

		Tone tone(FateColours colours) {
			return switch (this) {
			case ADDED -> colours.gained();
			case CHANGED -> colours.changed();
			case MOVED -> colours.again();
			case DELETED -> colours.lost();
			};
		}
	}

	Mark {
		rows = List.copyOf(rows);
	}
}
