package kakko.core.internal.edits;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.SubMonitor;

import kakko.core.internal.Cancelling;
import kakko.core.internal.align.Group;
import kakko.core.internal.words.WordedText;

/**
 * Which word became which, inside linked paragraphs only.
 *
 * @param across index of the newer word for each older one, or -1
 * @param back   index of the older word for each newer one, or -1
 */
public record WordMatch(WordedText from, WordedText to, int[] across, int[] back) {

	public static WordMatch of(WordedText from, WordedText to, List<Group> groups, SubMonitor progress) {
		WordMatch match = new WordMatch(from, to, new int[from.size()], new int[to.size()]);
		Arrays.fill(match.across, -1);
		Arrays.fill(match.back, -1);
		Cancelling cancelling = new Cancelling(progress);
		groups.parallelStream().filter(group -> !group.links().isEmpty()).forEach(group -> {
			cancelling.check();
			match.add(group);
		});
		return match;
	}

	private void add(Group group) {
		int[] older = words(from, group.from());
		int[] newer = words(to, group.to());
		int[] matched = Sequences.match(from, older, to, newer);
		for (int at = 0; at < matched.length; at++) {
			if (matched[at] >= 0) {
				across[older[at]] = newer[matched[at]];
				back[newer[matched[at]]] = older[at];
			}
		}
	}

	private static int[] words(WordedText text, List<Integer> paragraphs) {
		return paragraphs.stream().flatMapToInt(paragraph -> java.util.stream.IntStream.range(text.first()[paragraph], text.first()[paragraph + 1])).toArray();
	}

	public WordMatch mirrored() {
		return new WordMatch(to, from, back, across);
	}

	public boolean sameExactly(int older) {
		int newer = across[older];
		return newer >= 0 && from.printed(older).equals(to.printed(newer));
	}
}
