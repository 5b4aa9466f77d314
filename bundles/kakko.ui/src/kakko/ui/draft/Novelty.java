package kakko.ui.draft;

import java.util.Optional;

import kakko.lang.ide.colours.Line;
import kakko.lang.ide.colours.Stretch;
import kakko.lang.place.Range;

/** Which part of a text looks otherwise after a parse than it did before. */
final class Novelty {

	private final ParsedDraft before;
	private final Drift drift;
	private final ParsedDraft after;
	private int start = Integer.MAX_VALUE;
	private int end = -1;

	private Novelty(ParsedDraft before, Drift drift, ParsedDraft after) {
		this.before = before;
		this.drift = drift;
		this.after = after;
	}

	/** @param drift from the text before to the text after */
	static Optional<Range> between(ParsedDraft before, Drift drift, ParsedDraft after) {
		Novelty novelty = new Novelty(before, drift, after);
		novelty.lines();
		novelty.stretches();
		return novelty.end < 0 ? Optional.empty() : Optional.of(new Range(novelty.start, novelty.end));
	}

	private void lines() {
		int front = 0;
		int most = Math.min(before.lines().size(), after.lines().size());
		while (front < most && same(before.lines().get(front), after.lines().get(front))) {
			front++;
		}
		int back = 0;
		while (back < most - front && same(before.lines().get(before.lines().size() - 1 - back), after.lines().get(after.lines().size() - 1 - back))) {
			back++;
		}
		if (front < after.lines().size() - back) {
			mark(after.lines().get(front).place().start(), after.lines().get(after.lines().size() - 1 - back).place().end());
		}
	}

	private boolean same(Line old, Line now) {
		return drift.shown(old.place()).equals(now.place()) && drift.shown(old.words()) == now.words() && old.kind() == now.kind() && old.level() == now.level();
	}

	private void stretches() {
		int front = 0;
		int most = Math.min(before.stretches().size(), after.stretches().size());
		while (front < most && same(before.stretches().get(front), after.stretches().get(front))) {
			front++;
		}
		int back = 0;
		while (back < most - front
				&& same(before.stretches().get(before.stretches().size() - 1 - back), after.stretches().get(after.stretches().size() - 1 - back))) {
			back++;
		}
		if (front < before.stretches().size() - back) {
			mark(drift.shown(before.stretches().get(front).start()), drift.shown(before.stretches().get(before.stretches().size() - 1 - back).end()));
		}
		if (front < after.stretches().size() - back) {
			mark(after.stretches().get(front).start(), after.stretches().get(after.stretches().size() - 1 - back).end());
		}
	}

	private void mark(int from, int to) {
		start = Math.min(start, from);
		end = Math.max(end, Math.max(from, to));
	}

	private boolean same(Stretch old, Stretch now) {
		return drift.shown(old.start()) == now.start() && drift.shown(old.end()) == now.end() && old.role() == now.role() && old.depth() == now.depth();
	}
}
