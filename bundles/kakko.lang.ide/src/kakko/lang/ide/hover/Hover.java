package kakko.lang.ide.hover;

import java.util.List;

import kakko.lang.place.Range;

/**
 * What a place of a draft text is, in the reader's language.
 *
 * @param place what is spoken of
 * @param lines one fact a line
 */
public record Hover(Range place, List<String> lines) {

	public Hover {
		lines = List.copyOf(lines);
	}

	public String text() {
		return String.join("\n", lines);
	}
}
