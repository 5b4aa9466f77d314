package kakko.benchmark.invented;

import java.util.List;

/** How many paragraphs an older text has, and to how many of them what is done in the newer. */
public record Recipe(String name, int paragraphs, int moved, int split, int edited, int inserted, int deleted, int movedAndEdited, int merged) {

	public static final List<Recipe> SETS = List.of(new Recipe("A", 300, 10, 10, 30, 0, 0, 0, 0), new Recipe("B", 300, 10, 10, 30, 8, 8, 6, 6),
			new Recipe("L", 3000, 60, 60, 300, 60, 60, 30, 40));

	/** The largest of the sets with so many paragraphs, and as much of everything in proportion. */
	public static Recipe large(int paragraphs) {
		int part = 3000 / Math.min(3000, paragraphs);
		int times = Math.max(1, paragraphs / 3000);
		int sixty = 60 * times / part;
		return new Recipe("L" + paragraphs, paragraphs, sixty, sixty, 300 * times / part, sixty, sixty, 30 * times / part, 40 * times / part);
	}
}
