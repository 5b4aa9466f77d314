package kakko.core.internal.edits;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import kakko.core.Comparison.Edit;
import kakko.core.Comparison.Op;
import kakko.core.Comparison.Span;
import kakko.core.internal.align.Group;
import kakko.core.internal.words.Labels;
import kakko.core.internal.words.WordedText;

/**
 * Writes a row's edits: words as they were matched, then brackets, punctuation and labels between the matched words. Several rows may
 * be written at once: of what another row notes nothing is asked.
 */
public final class RowEdits {

	private final WordMatch match;
	private final Labels fromLabels;
	private final Labels toLabels;
	private final BracketSigns signs = new BracketSigns();
	private final StandingBrackets standing;

	public RowEdits(WordMatch match) {
		this.match = match;
		fromLabels = Labels.of(match.from().reading());
		toLabels = Labels.of(match.to().reading());
		standing = new StandingBrackets(match.from().reading(), match.to().reading(), signs);
	}

	public List<Edit> of(Group group) {
		List<Token> from = new ArrayList<>();
		group.from().forEach(paragraph -> from.addAll(Token.of(match.from(), fromLabels, paragraph)));
		List<Token> to = new ArrayList<>();
		group.to().forEach(paragraph -> to.addAll(Token.of(match.to(), toLabels, paragraph)));
		List<int[]> pairs = pairs(from, to);
		pairs.forEach(pair -> noteSigns(from, to, pair));
		return written(from, to, shown(from, to, pairs));
	}

	/** Those of the matched tokens that a reader sees as unchanged, and those that hold the place where a paragraph begins. */
	private List<int[]> shown(List<Token> from, List<Token> to, List<int[]> pairs) {
		List<int[]> alike = pairs.stream().filter(pair -> pair[0] == from.size() || alike(from.get(pair[0]))).toList();
		if (alike.size() == from.size() + 1 && alike.size() == to.size() + 1) {
			return alike;
		}
		List<int[]> whole = new WholeCitations(Citations.of(match.from().reading(), from), Citations.of(match.to().reading(), to)).dissolved(alike);
		Set<int[]> shown = Set.copyOf(new Islands(match.from(), from, to, pair -> standing.stands(from.get(pair[0]), to.get(pair[1]))).dissolved(whole));
		return pairs.stream().filter(pair -> shown.contains(pair)
				|| pair[0] < from.size() && !alike(from.get(pair[0])) && (begins(from, pair[0]) || begins(to, pair[1]))).toList();
	}

	private boolean alike(Token from) {
		return !from.isWord() || match.sameExactly(from.word());
	}

	/** Whether a paragraph's own words begin here. */
	private static boolean begins(List<Token> tokens, int at) {
		return at == 0 || tokens.get(at - 1).isLabel() || tokens.get(at - 1).paragraph() != tokens.get(at).paragraph();
	}

	private List<Edit> written(List<Token> from, List<Token> to, List<int[]> pairs) {
		EditRuns runs = new EditRuns();
		int i = 0;
		int j = 0;
		for (int[] pair : pairs) {
			between(runs, from.subList(i, pair[0]), to.subList(j, pair[1]));
			if (pair[0] < from.size()) {
				matched(runs, from.get(pair[0]), to.get(pair[1]));
			}
			i = pair[0] + 1;
			j = pair[1] + 1;
		}
		return runs.edits();
	}

	private void matched(EditRuns runs, Token from, Token to) {
		if (alike(from)) {
			runs.add(from.isLabel() ? Op.LABEL : Op.SAME, from, to);
		} else {
			between(runs, List.of(from), List.of(to));
		}
	}

	private static void between(EditRuns runs, List<Token> from, List<Token> to) {
		from.forEach(token -> runs.add(token.isLabel() ? Op.LABEL : Op.DELETED, token, null));
		to.forEach(token -> runs.add(token.isLabel() ? Op.LABEL : Op.INSERTED, null, token));
	}

	/** The bracket signs matched in all rows written so far. */
	BracketSigns signs() {
		return signs;
	}

	private void noteSigns(List<Token> older, List<Token> newer, int[] pair) {
		if (pair[0] == older.size()) {
			return;
		}
		Token from = older.get(pair[0]);
		Token to = newer.get(pair[1]);
		if (from.isBracket()) {
			signs.add(from.paragraph(), from.start(), to.paragraph(), to.start());
		} else if (from.isLabel()) {
			addSignsInLabel(from, to);
		}
	}

	/** "[Article 3ter]" is a label with signs in it: they are matched one by one where both labels have as many. */
	private void addSignsInLabel(Token from, Token to) {
		int[] older = signsIn(match.from(), from);
		int[] newer = signsIn(match.to(), to);
		for (int at = 0; at < older.length && older.length == newer.length; at++) {
			signs.add(from.paragraph(), older[at], to.paragraph(), newer[at]);
		}
	}

	private static int[] signsIn(WordedText text, Token token) {
		String printed = text.reading().paragraphs().get(token.paragraph()).text();
		return IntStream.range(token.start(), token.end()).filter(at -> printed.charAt(at) == '[' || printed.charAt(at) == ']').toArray();
	}

	/** Places of matched tokens, in order; the last pair is the ends of both lists. */
	private List<int[]> pairs(List<Token> from, List<Token> to) {
		List<int[]> pairs = new ArrayList<>();
		int first = to.stream().filter(Token::isWord).mapToInt(Token::word).min().orElse(0);
		int[] placeOf = places(to, first);
		int i = 0;
		int j = 0;
		for (int at = 0; at < from.size(); at++) {
			int newer = from.get(at).isWord() ? match.across()[from.get(at).word()] : -1;
			if (newer >= 0) {
				int there = placeOf[newer - first];
				MarkMatch.add(pairs, from, i, at, to, j, there);
				pairs.add(new int[] { at, there });
				i = at + 1;
				j = there + 1;
			}
		}
		MarkMatch.add(pairs, from, i, from.size(), to, j, to.size());
		pairs.add(new int[] { from.size(), to.size() });
		return pairs;
	}

	private static int[] places(List<Token> tokens, int first) {
		int[] places = new int[Math.max(0, tokens.stream().mapToInt(Token::word).max().orElse(-1) - first + 1)];
		for (int at = 0; at < tokens.size(); at++) {
			if (tokens.get(at).isWord()) {
				places[tokens.get(at).word() - first] = at;
			}
		}
		return places;
	}

	static Span span(Token token) {
		return token == null ? null : new Span(token.paragraph(), token.reach(), token.end());
	}
}
