package kakko.lang.ide.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import kakko.lang.ide.Marked;
import kakko.lang.ide.matching.Match.BracketMatch;
import kakko.lang.ide.matching.Match.OptionMatch;

class MatchingTest {

	private static Match match(String marked) {
		Marked place = Marked.of(marked);
		return Matching.at(place.draft(), place.caret());
	}

	private static void isInBracket(String marked, String bracket, String... alternatives) {
		String text = marked.replace("|", "");
		BracketMatch match = match(marked).bracket().orElseThrow();
		assertEquals(bracket, match.all().of(text));
		assertEquals(List.of(alternatives), match.alternatives().stream().map(range -> range.of(text)).toList());
	}

	@Test
	void theInnermostBracketIsMatched() {
		isInBracket("a [b [c|d] e]", "[cd]");
		isInBracket("a [b [cd] |e]", "[b [cd] e]");
	}

	@Test
	void aSignAtTheCaretComesBeforeTheBracketAround() {
		isInBracket("a [b |[cd] e]", "[cd]");
		isInBracket("a [b [cd]| e]", "[cd]");
	}

	@Test
	void alternativesLightUpTogether() {
		isInBracket("Parties [sh|all][should] [may] act", "[shall]", "[shall]", "[should]", "[may]");
	}

	@Test
	void aBlankIsNoAlternative() {
		isInBracket("by [20|30][2035][X date]", "[2030]", "[2030]", "[2035]");
		isInBracket("by [20|30][XX]", "[2030]");
		isInBracket("by [2030][2035][X|X]", "[XX]");
	}

	@Test
	void anUnclosedBracketReachesToTheEndOfItsParagraph() {
		isInBracket("a [b c| d\n\ne", "[b c d");
		assertTrue(match("a [b c| d\n\ne").bracket().orElseThrow().closer().isEmpty());
	}

	@Test
	void theOptionAroundAndItsSiblings() {
		String marked = "Option 1:\n\na|\n\nOption 2: b";
		OptionMatch match = match(marked).option().orElseThrow();
		String text = marked.replace("|", "");
		assertEquals("Option 1", match.label());
		assertEquals("Option 1:", match.labelPlace().of(text));
		assertEquals(List.of("Option 1:\n\na", "Option 2: b"), match.siblings().stream().map(range -> range.of(text)).toList());
	}

	@Test
	void outsideNothingMatches() {
		assertEquals(new Match(Optional.empty(), Optional.empty()), match("a| [b]"));
	}
}
