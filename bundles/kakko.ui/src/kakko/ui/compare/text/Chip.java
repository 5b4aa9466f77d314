package kakko.ui.compare.text;

import java.util.function.Function;

import kakko.core.Comparison.Row;
import kakko.ui.appearance.FateColours;
import kakko.ui.appearance.FateColours.Tone;

/**
 * A few words behind a paragraph that tell what became of it.
 *
 * @param tone its colours; null for words that only stand there, quietly
 * @param jump row that a click leads to, or null
 * @param slot whether it leads to the place that row left
 */
public record Chip(String words, Function<FateColours, Tone> tone, Row jump, boolean slot) {

	static Chip of(String words, Function<FateColours, Tone> tone) {
		return new Chip(words, tone, null, false);
	}

	static Chip quietly(String words) {
		return new Chip(words, null, null, false);
	}
}
