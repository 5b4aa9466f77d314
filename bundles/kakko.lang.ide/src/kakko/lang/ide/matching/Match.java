package kakko.lang.ide.matching;

import java.util.List;
import java.util.Optional;

import kakko.lang.place.Range;

/**
 * What belongs together around a place of a draft text.
 *
 * @param bracket the innermost bracket; one whose sign stands at the place comes before one around it
 * @param option  the innermost option
 */
public record Match(Optional<BracketMatch> bracket, Optional<OptionMatch> option) {

	/**
	 * @param all          with its signs; one that is never closed reaches to the end of its paragraph
	 * @param closer       empty where it is never closed
	 * @param alternatives all brackets of its choice in the order of the text, itself among them, blanks aside; empty where it has none
	 */
	public record BracketMatch(Range all, Range opener, Optional<Range> closer, List<Range> alternatives) {

		public BracketMatch {
			alternatives = List.copyOf(alternatives);
		}
	}

	/**
	 * @param scope    from its label to its last word
	 * @param siblings the scopes of all options of its group in the order of the text, itself among them
	 */
	public record OptionMatch(String label, Range labelPlace, Range scope, List<Range> siblings) {

		public OptionMatch {
			siblings = List.copyOf(siblings);
		}
	}
}
