package kakko.ui.appearance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.Color;
import org.junit.jupiter.api.Test;

import kakko.lang.check.Problem.Severity;
import kakko.ui.appearance.FateColours.Tone;
import kakko.ui.compare.sheet.Palette;
import kakko.ui.draft.DraftColours;
import kakko.ui.draft.problems.ProblemColours;
import kakko.ui.table.TableColours;

/** Words can be read on the ground they stand on. */
class ContrastTest {

	private static final Color WHITE = Ground.colour(0xffffff);
	private static final Color NIGHT = Ground.colour(0x2f2f2f);
	private static final boolean[] BOTH = { false, true };

	@Test
	void ofADraftOnPaperAndInBracketsOfAnyDepth() {
		for (boolean dark : BOTH) {
			DraftColours colours = DraftColours.of(dark);
			List<Color> grounds = Stream.concat(Stream.of(colours.paper()), IntStream.rangeClosed(1, 4).mapToObj(colours::ground)).toList();
			assertRead(List.of(colours.words(), colours.quiet(), colours.mark(), colours.lonely()), grounds);
			assertRead(List.of(colours.faint(), colours.option(), colours.title()), List.of(colours.paper()));
		}
	}

	@Test
	void ofATableInItsRowsTheSelectedOneAndItsHead() {
		for (boolean dark : BOTH) {
			TableColours colours = TableColours.on(ground(dark));
			assertRead(List.of(colours.words(), colours.quiet()), List.of(colours.paper(), colours.row(), colours.head()));
			assertRead(List.of(colours.unsure()), List.of(colours.paper(), colours.row()));
			assertRead(List.of(colours.cell()), List.of(colours.paper()));
		}
	}

	@Test
	void ofAComparisonInItsRowsTheSelectedOneAndItsHead() {
		for (boolean dark : BOTH) {
			Palette palette = Palette.on(ground(dark));
			assertRead(List.of(palette.words(), palette.quiet()), List.of(palette.ground(), palette.selected(), palette.band()));
		}
	}

	@Test
	void ofAFateOnItsOwnGround() {
		for (boolean dark : BOTH) {
			FateColours fates = FateColours.on(ground(dark));
			for (Tone tone : List.of(fates.gained(), fates.lost(), fates.fresh(), fates.again(), fates.changed(), fates.quiet())) {
				assertRead(List.of(tone.words()), List.of(tone.ground(), ground(dark)));
			}
		}
	}

	@Test
	void ofAProblem() {
		for (boolean dark : BOTH) {
			for (Severity severity : Severity.values()) {
				assertRead(List.of(ProblemColours.words(severity, dark)), List.of(ground(dark)));
			}
		}
	}

	private static Color ground(boolean dark) {
		return dark ? NIGHT : WHITE;
	}

	private static void assertRead(List<Color> words, List<Color> grounds) {
		List<String> unreadable = new ArrayList<>();
		for (Color word : words) {
			for (Color ground : grounds) {
				if (!Contrast.isRead(word, ground)) {
					unreadable.add(word + " on " + ground);
				}
			}
		}
		assertEquals(List.of(), unreadable);
	}
}
