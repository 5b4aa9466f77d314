package kakko.lang.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import kakko.model.drafts.Draft;

/** The rules of fates.md, Pairing. */
class PairingTest {

	private static void pairs(String lines, String brackets, String... strays) {
		Draft draft = Drafts.of(lines);
		assertEquals(brackets, Drafts.brackets(draft));
		assertEquals(List.of(strays), Drafts.strays(draft));
	}

	@Test
	void innermostFirst() {
		pairs("a [b [c] d] e", "0:[b [c] d] 0:[c]");
	}

	@Test
	void anOpenerWithoutCloserReachesToTheEndOfItsParagraph() {
		pairs("a [b [c] d\ne", "0:[b [c] d… 0:[c]");
	}

	@Test
	void aCloserWithoutOpenerIsStray() {
		pairs("a b] c", "", "0.3");
	}

	@Test
	void anOpenerAtTheHeadMayBeClosedInAnotherParagraph() {
		pairs("[a\nb] c", "0:[a…1:b]");
	}

	@Test
	void theNumberTheLabelAndNotesDontTakeTheHeadAway() {
		pairs("3bis. [a\nb] c", "0:[a…1:b]");
		pairs("Option 1: {name} [a\nb] c", "0:[a…1:b]");
		pairs("[[9. “a\nb] c] d", "0:[[9. “a…1:b] c] 0:[9. “a…1:b]");
	}

	@Test
	void aCloserAtTheEndMayCloseWhatOpenedInAnotherParagraph() {
		pairs("a [b\nc d].", "0:[b…1:c d]");
	}

	@Test
	void punctuationNotesAndAFootnoteMarkDontTakeTheEndAway() {
		pairs("a [b\nc, etc.]3", "0:[b…1:c, etc.]");
		pairs("a [b\nc]; {placement: Article 4}", "0:[b…1:c]");
	}

	@Test
	void betweenTheMiddlesOfTwoParagraphsNothingPairs() {
		pairs("a [b\nc] d", "0:[b…", "1.1");
	}

	@Test
	void aCloserInTheMiddlePassesOverWhatMayNotPairWithIt() {
		pairs("[a [b\nc] d", "0:[a [b…1:c] 0:[b…");
		pairs("[a\nb [c\nd] e", "0:[a…2:d] 1:[c…");
	}

	@Test
	void overAnArticleHeadingBothMustStandAtTheEdge() {
		pairs("[a\nArticle 2 (aims)\nb]", "0:[a…2:b]");
		pairs("[a\nArticle 2 (aims)\nb] c", "0:[a…", "2.1");
		pairs("a [b\nArticle 2 (aims)\nb]", "0:[b…", "2.1");
	}

	@Test
	void overAHeadingOnlyWholeSectionsAreBracketed() {
		pairs("# I\n[a\n# II\nb]\n# III\nc", "1:[a…3:b]");
		pairs("# I\na\n[b\n# II\nc]", "2:[b…", "4.1");
		pairs("# I\n[a\n# II\nb]\nc", "1:[a…", "3.1");
	}

	@Test
	void aSlipInTheMiddleOfASectionDoesNotTakeTheCloserOfTheWholeText() {
		pairs("[The parties,\n# I\na\n[b c d\n# II\ne]", "0:[The parties,…5:e] 3:[b c d…");
	}

	@Test
	void headingsAndOptionLabelsMayStandBetweenTheBeginningOfASectionAndItsText() {
		pairs("# I\n## A\n[a\n## B\nb]", "2:[a…4:b]");
		pairs("[# I\na\n# II\nb]", "0:[# I…3:b]");
	}

	@Test
	void aSentenceThatBeginsWithAnArticleIsNoHeading() {
		pairs("[a\nArticle 2 of the Convention provides\nb] c", "0:[a…2:b]");
	}

	@Test
	void pageFurnitureAndFootnotesStandAside() {
		pairs("[a\n~ K240[E] 120] page\nb] c", "0:[a…2:b] 1:[E]", "1.11");
		pairs("[a\n^1^ a note [of one Party\nb] c", "0:[a…2:b] 1:[of one Party…");
	}

	@Test
	void notesHoldNoBrackets() {
		pairs("a {b [c} d]", "", "0.10");
	}

	@Test
	void escapedBracketsAreText() {
		pairs("a \\[b] c", "", "0.4");
	}

	@Test
	void nthCountsEveryOpenerOfTheText() {
		Draft draft = Drafts.of("[a] {b [c]} [d] \\[ [e]");
		assertEquals(List.of(0, 2, 4), draft.getBrackets().stream().map(bracket -> bracket.getNth()).toList());
	}

	@Test
	void depthAndParentFollowTheText() {
		Draft draft = Drafts.of("[a [b] [c [d]]] [e\nf] [g");
		assertEquals(List.of(0, 1, 1, 2, 0, 0), draft.getBrackets().stream().map(bracket -> bracket.getDepth()).toList());
		assertEquals(draft.getBrackets().get(2), draft.getBrackets().get(3).getParent());
	}

	@Test
	void whatOutlastsAnUnclosedBracketDoesNotStandInIt() {
		Draft draft = Drafts.of("a [b [c\nd [e].");
		assertEquals("0:[b [c… 0:[c… 1:[e]", Drafts.brackets(draft));
		assertEquals(List.of(0, 1, 0), draft.getBrackets().stream().map(bracket -> bracket.getDepth()).toList());
	}

	@Test
	void deepNestingAndManyStraysTakeLittleTime() {
		Draft nested = Drafts.of("[".repeat(5_000) + "]".repeat(5_000));
		Draft strays = Drafts.of("a ] b ".repeat(100_000));
		Draft many = Drafts.of("[a\n".repeat(20_000) + "b ] c\n".repeat(20_000));
		assertTimeout(Duration.ofSeconds(10), () -> List.of(nested, strays, many).forEach(Structure::derive));
		assertEquals(4_999, nested.getBrackets().getLast().getDepth());
		assertEquals(100_000, strays.getStrays().size());
		assertEquals(20_000, many.getBrackets().size());
	}
}
