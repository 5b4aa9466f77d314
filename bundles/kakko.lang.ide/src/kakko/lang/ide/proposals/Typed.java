package kakko.lang.ide.proposals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kakko.lang.ide.DraftText;
import kakko.lang.structure.PrintedNumber;
import kakko.model.drafts.Block;
import kakko.model.drafts.BlockKind;

/** What stands in front of the caret in its paragraph. */
final class Typed {

	/** Of how many words something typed may consist. */
	private static final int MOST_WORDS = 5;
	private static final Pattern BLANK_LINE = Pattern.compile(".*\\n[ \\t]*\\r?\\n[ \\t]*", Pattern.DOTALL);

	private final DraftText draft;
	private final Block block;
	/** In the parsed text: what stands in front of the caret behind it was typed since. */
	private final int known;
	/** Of the paragraph, up to the caret. */
	private final String words;
	/** Where these begin. */
	private final int first;
	private final boolean newParagraph;
	/** Where the last words before the caret begin, the longest run of words first. */
	private final List<Integer> starts = new ArrayList<>();

	/** @param since what was typed at the offset since the draft was parsed; the caret stands behind it */
	Typed(DraftText draft, int offset, String since) {
		this.draft = draft;
		known = offset;
		block = draft.offsets().place(offset).block();
		int from = Math.min(draft.offsets().words(block).start(), offset);
		String all = draft.text().substring(from, offset) + since;
		Matcher blank = BLANK_LINE.matcher(all);
		newParagraph = blank.lookingAt();
		words = newParagraph ? all.substring(blank.end()) : all;
		first = from + all.length() - words.length();
		for (int at = words.length(); at > 0 && starts.size() < MOST_WORDS; at--) {
			if (isWord(at - 1) && (at == 1 || !isWord(at - 2))) {
				starts.addFirst(first + at - 1);
			}
		}
	}

	/** That of the caret, or the one in front of a new paragraph. */
	Block block() {
		return block;
	}

	/** Whether a paragraph was begun of which the parsed text knows nothing yet. */
	boolean isNewParagraph() {
		return newParagraph;
	}

	int caret() {
		return first + words.length();
	}

	private boolean isWord(int at) {
		char c = words.charAt(at);
		return Character.isLetterOrDigit(c) || c == '-' || c == '’' || c == '/' || c == '.';
	}

	/** Whether nothing of a word was typed yet. */
	boolean isBetweenWords() {
		return words.isEmpty() || !isWord(words.length() - 1);
	}

	/** Where the longest beginning of one of them stands that ends at the caret. */
	Optional<Integer> startOf(List<String> wanted) {
		return starts.stream().filter(start -> wanted.stream().anyMatch(one -> one.length() > caret() - start && one.regionMatches(true, 0, words, start - first, caret() - start)))
				.findFirst();
	}

	/** Whether something that begins with these words may have been begun, or is being gone on with. */
	boolean mayBe(String beginning) {
		return starts.stream().anyMatch(start -> beginning.regionMatches(true, 0, words, start - first, Math.min(beginning.length(), caret() - start)));
	}

	/** Whether these are the first words of the paragraph behind number, brackets and option label. */
	boolean begins(int offset) {
		String before = newParagraph ? "" : parsed(Math.min(offset, known));
		int number = newParagraph ? PrintedNumber.of(words, BlockKind.PARAGRAPH).map(PrintedNumber::end).orElse(0) : known - first;
		String since = words.substring(Math.clamp(number, 0, offset - first), offset - first);
		return (before + since).codePoints().noneMatch(Character::isLetterOrDigit);
	}

	/** What a reader sees of the paragraph as it was parsed, between its label and an offset. */
	private String parsed(int offset) {
		int to = draft.offsets().place(offset).inText();
		return block.getText().substring(Math.min(to, Math.max(block.getNumberEnd(), labelEnd(to))), to);
	}

	private int labelEnd(int before) {
		return draft.draft().getOptionGroups().stream().flatMap(group -> group.getOptions().stream()).filter(option -> option.getFirst() == block && option.getLabelStart() < before)
				.mapToInt(option -> option.getLabelEnd()).max().orElse(0);
	}
}
