package kakko.report.timeline;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import kakko.core.Comparison;
import kakko.core.Comparison.Link;
import kakko.core.count.Count.SectionCount;

/**
 * Which section of the newer text goes on with which of the older: the one under the heading that was linked to its own, or
 * else the one that holds most of its paragraphs and got most of its own from there.
 */
final class SectionMatch {

	private final List<Link> links;
	private final List<SectionCount> older;
	private final List<SectionCount> newer;
	private final int[] successors;
	private final boolean[] taken;

	SectionMatch(Comparison step, List<SectionCount> older, List<SectionCount> newer) {
		this.links = step.rows().stream().flatMap(row -> row.links().stream()).toList();
		this.older = older;
		this.newer = newer;
		this.successors = new int[older.size()];
		this.taken = new boolean[newer.size()];
		Arrays.fill(successors, -1);
	}

	/** One an older section: index of the newer one, or -1 where it ended. */
	int[] successors() {
		links.forEach(link -> match(headedBy(older, link.from()), headedBy(newer, link.to())));
		int[][] shared = shared();
		for (int from = 0; from < older.size(); from++) {
			match(from, most(shared, from));
		}
		return successors;
	}

	private void match(int from, int to) {
		if (from >= 0 && to >= 0 && successors[from] < 0 && !taken[to]) {
			successors[from] = to;
			taken[to] = true;
		}
	}

	/** How many paragraphs each pair of sections shares; those of inner sections are not counted again. */
	private int[][] shared() {
		int[][] shared = new int[older.size()][newer.size()];
		for (Link link : links) {
			int from = around(older, link.from());
			int to = around(newer, link.to());
			if (from >= 0 && to >= 0) {
				shared[from][to]++;
			}
		}
		return shared;
	}

	private static int most(int[][] shared, int from) {
		int all = Arrays.stream(shared[from]).sum();
		return IntStream.range(0, shared[from].length).filter(to -> 2 * shared[from][to] > all && 2 * shared[from][to] > Arrays.stream(shared).mapToInt(each -> each[to]).sum())
				.findFirst().orElse(-1);
	}

	private static int headedBy(List<SectionCount> sections, int paragraph) {
		int around = around(sections, paragraph);
		return around >= 0 && sections.get(around).heading() == paragraph ? around : -1;
	}

	/** The innermost: sections are in the order of the text. */
	private static int around(List<SectionCount> sections, int paragraph) {
		int around = sections.size() - 1;
		while (around >= 0 && sections.get(around).heading() > paragraph) {
			around--;
		}
		return around;
	}
}
