package kakko.ui.draft;

import java.util.List;

/** A draft as it is read in the window: a line a block, and what each stretch of its characters is. */
public record Page(String text, List<PageLine> lines, List<Stretch> stretches) {

	public Page {
		lines = List.copyOf(lines);
		stretches = List.copyOf(stretches);
	}
}
