package kakko.benchmark.invented;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Which paragraphs of a text, by index, undergo what; none undergoes two things. A merged one is joined with the next. */
record Shares(Set<Integer> moved, Set<Integer> split, Set<Integer> edited, Set<Integer> deleted, Set<Integer> movedAndEdited, Set<Integer> merged) {

	private static final int WORTH_SPLITTING = 40;

	static Shares of(Recipe recipe, List<String> text, Random random) {
		List<Integer> shuffled = new ArrayList<>(IntStream.range(0, text.size()).boxed().toList());
		Collections.shuffle(shuffled, random);
		Set<Integer> split = new HashSet<>(shuffled.stream().filter(at -> text.get(at).split(" ").length > WORTH_SPLITTING).limit(recipe.split()).toList());
		Deque<Integer> rest = new ArrayDeque<>(shuffled.stream().filter(at -> !split.contains(at)).toList());
		Set<Integer> moved = next(rest, recipe.moved());
		Set<Integer> edited = next(rest, recipe.edited());
		Set<Integer> movedAndEdited = next(rest, recipe.movedAndEdited());
		Set<Integer> deleted = next(rest, recipe.deleted());
		return new Shares(moved, split, edited, deleted, movedAndEdited, neighbours(rest, recipe.merged()));
	}

	private static Set<Integer> next(Deque<Integer> rest, int count) {
		Set<Integer> share = new HashSet<>();
		while (share.size() < count) {
			share.add(rest.pop());
		}
		return share;
	}

	private static Set<Integer> neighbours(Deque<Integer> rest, int count) {
		Set<Integer> free = new HashSet<>(rest);
		Set<Integer> merged = new HashSet<>();
		for (int at : rest) {
			boolean apart = !merged.contains(at - 1) && !merged.contains(at + 1);
			if (merged.size() < count && free.contains(at + 1) && apart) {
				merged.add(at);
			}
		}
		return merged;
	}
}
