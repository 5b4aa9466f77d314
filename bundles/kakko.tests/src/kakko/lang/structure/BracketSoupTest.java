package kakko.lang.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import kakko.lang.DraftLanguage;
import kakko.model.drafts.Block;
import kakko.model.drafts.Bracket;
import kakko.model.drafts.Closer;
import kakko.model.drafts.Draft;
import kakko.model.drafts.Opener;
import kakko.model.drafts.Option;
import kakko.model.drafts.Piece;

/** What holds of any text whatever. */
class BracketSoupTest {

	private static final long SEED = 20261123;
	private static final int TEXTS = 400;
	private static final List<String> INGREDIENTS = List.of("[", "[", "[", "]", "]", "]", "{", "}", "\\", "a", " ", " ", ". ", "/", "\n", "\n\n", "\n\n", "1. ", "(a) ", "2bis. ",
			"\n\nArticle 2 (aims)\n\n", "\n\nOption 1: ", "\n\nOption 2:\n\n", "Option A: ", "\n\nNo text\n\n", "# ", "~ ", "^1^ ", "| ", "|+ ", ">> ", "shall", "English only", "X");
	private static List<Draft> soups;

	@BeforeAll
	static void cook() {
		Random random = new Random(SEED);
		soups = random.ints(TEXTS, 1, 120).mapToObj(length -> DraftLanguage.parse(soup(random, length))).toList();
	}

	private static String soup(Random random, int length) {
		return random.ints(length, 0, INGREDIENTS.size()).mapToObj(INGREDIENTS::get).collect(Collectors.joining());
	}

	private static List<Piece> pieces(Draft draft) {
		return draft.getBlocks().stream().filter(block -> block.getIndex() >= 0).flatMap(block -> block.getPieces().stream()).toList();
	}

	@Test
	void everyOpenerIsInExactlyOneBracketInItsOrder() {
		for (Draft draft : soups) {
			assertEquals(pieces(draft).stream().filter(Opener.class::isInstance).toList(), draft.getBrackets().stream().map(Bracket::getOpener).toList());
		}
	}

	@Test
	void everyCloserIsInOneBracketOrStray() {
		for (Draft draft : soups) {
			List<Closer> used = draft.getBrackets().stream().map(Bracket::getCloser).filter(closer -> closer != null).toList();
			long closers = pieces(draft).stream().filter(Closer.class::isInstance).count();
			assertEquals(closers, used.stream().distinct().count() + draft.getStrays().size());
			assertFalse(draft.getStrays().stream().anyMatch(used::contains));
		}
	}

	@Test
	void pairsOfRunningTextNeverCross() {
		for (Draft draft : soups) {
			Map<Piece, Bracket> closing = draft.getBrackets().stream().filter(bracket -> bracket.getCloser() != null).collect(Collectors.toMap(Bracket::getCloser, bracket -> bracket));
			Deque<Piece> open = new ArrayDeque<>();
			for (Piece piece : pieces(draft)) {
				if (piece instanceof Opener && closing.values().stream().anyMatch(bracket -> bracket.getOpener() == piece)) {
					open.push(piece);
				} else if (closing.containsKey(piece)) {
					assertEquals(closing.get(piece).getOpener(), open.pop());
				}
			}
		}
	}

	@Test
	void nthFindsTheOpenerInTheText() {
		for (Bracket bracket : soups.stream().flatMap(draft -> draft.getBrackets().stream()).toList()) {
			String text = ((Block) bracket.getOpener().eContainer()).getText();
			int at = -1;
			for (int i = 0; i <= bracket.getNth(); i++) {
				at = text.indexOf('[', at + 1);
			}
			assertEquals(bracket.getOpener().getOffset(), at, text);
		}
	}

	@Test
	void depthIsOneMoreThanTheParents() {
		for (Bracket bracket : soups.stream().flatMap(draft -> draft.getBrackets().stream()).toList()) {
			assertEquals(bracket.getParent() == null ? 0 : bracket.getParent().getDepth() + 1, bracket.getDepth());
		}
	}

	@Test
	void choicesHaveTwoMembersOrMoreOfOneParent() {
		soups.stream().flatMap(draft -> draft.getChoices().stream()).forEach(choice -> {
			assertTrue(choice.getMembers().size() >= 2);
			assertEquals(1, choice.getMembers().stream().map(Bracket::getParent).distinct().count());
		});
	}

	@Test
	void numbersAndOptionsStandInTheText() {
		for (Draft draft : soups) {
			for (Block block : draft.getBlocks()) {
				assertTrue(0 <= block.getNumberStart() && block.getNumberStart() <= block.getNumberEnd() && block.getNumberEnd() <= block.getText().length());
			}
			draft.getOptionGroups().stream().flatMap(group -> group.getOptions().stream()).forEach(BracketSoupTest::standsInTheText);
		}
	}

	private static void standsInTheText(Option option) {
		assertTrue(option.getFirst().getText().startsWith(option.getLabel(), option.getLabelStart()));
		assertTrue(option.getFirst().getIndex() <= option.getLast().getIndex());
		assertTrue(option.getEnd() <= option.getLast().getText().length());
		assertTrue(option.getFirst() != option.getLast() || option.getLabelEnd() <= option.getEnd(), option.getFirst().getText());
	}

	@Test
	void optionsOfAGroupFollowOneAnother() {
		soups.stream().flatMap(draft -> draft.getOptionGroups().stream()).forEach(group -> {
			Map<Boolean, Integer> last = new HashMap<>();
			for (Option option : group.getOptions()) {
				assertTrue(last.getOrDefault(true, -1) <= option.getFirst().getIndex());
				last.put(true, option.getLast().getIndex());
			}
		});
	}

	@Test
	void derivingAgainGivesTheSame() {
		for (Draft draft : soups) {
			String once = Drafts.brackets(draft) + Drafts.strays(draft) + draft.getChoices().size() + draft.getOptionGroups().size();
			Structure.derive(draft);
			assertEquals(once, Drafts.brackets(draft) + Drafts.strays(draft) + draft.getChoices().size() + draft.getOptionGroups().size());
		}
	}
}
