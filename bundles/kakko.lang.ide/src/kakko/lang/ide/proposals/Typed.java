package kakko.lang.ide.proposals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import kakko.lang.ide.DraftText;
import kakko.lang.place.Offsets.Place;
import kakko.model.drafts.Block;

/** What stands in front of the caret in its paragraph. */
final class Typed {

	/** Of how many words something typed may consist. */
	private static final int MOST_WORDS = 5;

	private final DraftText draft;
	private final Place place;
	private final int caret;
	/** Where the last words before the caret begin, the longest run of words first. */
	private final List<Integer> starts = new ArrayList<>();

	Typed(DraftText draft, int caret) {
		this.draft = draft;
		this.caret = caret;
		place = draft.offsets().place(caret);
		int first = draft.offsets().words(place.block()).start();
		for (int at = caret; at > first && starts.size() < MOST_WORDS; at--) {
			if (isWord(at - 1) && (at - 1 == first || !isWord(at - 2))) {
				starts.addFirst(at - 1);
			}
		}
	}

	Block block() {
		return place.block();
	}

	int caret() {
		return caret;
	}

	private boolean isWord(int at) {
		char c = draft.text().charAt(at);
		return Character.isLetterOrDigit(c) || c == '-' || c == '’' || c == '/' || c == '.';
	}

	/** Whether nothing of a word was typed yet. */
	boolean isBetweenWords() {
		return caret == 0 || !isWord(caret - 1);
	}

	/** Where the longest beginning of one of them stands that ends at the caret. */
	Optional<Integer> startOf(List<String> wanted) {
		return starts.stream().filter(start -> wanted.stream().anyMatch(words -> words.length() > caret - start && words.regionMatches(true, 0, draft.text(), start, caret - start)))
				.findFirst();
	}

	/** Whether these are the first words of the paragraph behind number, brackets and option label. */
	boolean begins(int offset) {
		Block block = place.block();
		int from = Math.max(block.getNumberEnd(), labelEnd(block));
		int to = draft.offsets().place(offset).inText();
		return to <= from || block.getText().substring(from, to).codePoints().noneMatch(Character::isLetterOrDigit);
	}

	private int labelEnd(Block block) {
		return draft.draft().getOptionGroups().stream().flatMap(group -> group.getOptions().stream())
				.filter(option -> option.getFirst() == block && option.getLabelStart() < place.inText()).mapToInt(option -> option.getLabelEnd()).max().orElse(0);
	}
}
