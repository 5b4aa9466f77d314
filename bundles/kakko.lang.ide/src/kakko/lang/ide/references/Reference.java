package kakko.lang.ide.references;

import kakko.lang.place.Range;

/**
 * A mention of another place of the same draft.
 *
 * @param place   of the mention in the draft text
 * @param named   as it names its target: paragraph 7, Article 6, Option 2; of a footnote its mark
 * @param target  first line of what it names, where to go
 * @param preview first words of that
 */
public record Reference(Kind kind, Range place, String named, Range target, String preview) {

	public enum Kind {
		PARAGRAPH, ARTICLE, SECTION, OPTION, FOOTNOTE
	}
}
