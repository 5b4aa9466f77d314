package kakko.core.internal.edits;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import kakko.core.internal.words.WordedText;

/**
 * Dissolves what stayed by chance between two rewritten stretches: a lone "of the", a slash, a full stop. A reader takes
 * the whole as one change. Only what is shown is dissolved; which word became which, and so every fate, stays as it was.
 */
final class Islands {

	/** A function word holds on as much as two signs do. */
	private static final int WORD = 2;

	private final WordedText text;
	private final List<Token> from;
	private final List<Token> to;
	private final Predicate<int[]> stands;

	/** What was changed between two unchanged runs, counted in words. */
	private record Gap(int deleted, int inserted) {

		int longer() {
			return Math.max(deleted, inserted);
		}

		boolean replaced() {
			return deleted > 0 && inserted > 0;
		}

		Gap and(int words, Gap behind) {
			return new Gap(deleted + words + behind.deleted, inserted + words + behind.inserted);
		}
	}

	/** @param stands whether this pair of tokens is a bracket's sign and the bracket stands */
	Islands(WordedText text, List<Token> from, List<Token> to, Predicate<int[]> stands) {
		this.text = text;
		this.from = from;
		this.to = to;
		this.stands = stands;
	}

	/** @param pairs places of unchanged tokens, in order, the ends of both lists last; what is given back is a part of them */
	List<int[]> dissolved(List<int[]> pairs) {
		List<int[]> kept = new ArrayList<>();
		int[] none = { -1, -1 };
		Gap before = gap(none, pairs.getFirst());
		int start = 0;
		while (start < pairs.size()) {
			int end = endOfRun(pairs, start);
			Gap behind = end < pairs.size() ? gap(pairs.get(end - 1), pairs.get(end)) : new Gap(0, 0);
			List<int[]> run = pairs.subList(start, end);
			if (isIsland(run, before, behind)) {
				before = before.and(words(from, run.getFirst()[0], run.getLast()[0] + 1), behind);
			} else {
				kept.addAll(run);
				before = behind;
			}
			start = end;
		}
		return kept;
	}

	private static int endOfRun(List<int[]> pairs, int start) {
		int end = start + 1;
		while (end < pairs.size() && pairs.get(end)[0] == pairs.get(end - 1)[0] + 1 && pairs.get(end)[1] == pairs.get(end - 1)[1] + 1) {
			end++;
		}
		return end;
	}

	private Gap gap(int[] last, int[] next) {
		return new Gap(words(from, last[0] + 1, next[0]), words(to, last[1] + 1, next[1]));
	}

	private static int words(List<Token> tokens, int start, int end) {
		return (int) tokens.subList(start, end).stream().filter(Token::isWord).count();
	}

	/** Both neighbours outweigh the run, one of them is a replacement, and nothing in the run says what the text is about. */
	private boolean isIsland(List<int[]> run, Gap before, Gap behind) {
		if (run.getLast()[0] == from.size() || !before.replaced() && !behind.replaced()) {
			return false;
		}
		List<Token> tokens = from.subList(run.getFirst()[0], run.getLast()[0] + 1);
		int weight = tokens.stream().mapToInt(token -> token.isWord() ? WORD : 1).sum();
		return weight <= Math.min(before.longer(), behind.longer()) && tokens.stream().allMatch(this::saysNothing) && run.stream().noneMatch(stands);
	}

	private boolean saysNothing(Token token) {
		return token.isWord() ? text.function()[token.word()] || token.end() - token.start() == 1 || isNumber(token) : !token.isLabel();
	}

	private boolean isNumber(Token token) {
		return text.printed(token.word()).chars().allMatch(Character::isDigit);
	}
}
