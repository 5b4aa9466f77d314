package kakko.ui.draft;

import java.util.Optional;

import kakko.lang.ide.colours.Line;
import kakko.lang.ide.colours.Stretch;
import kakko.lang.place.Range;

/** Which part of a text looks otherwise after a parse than it did before. */
final class Novelty {

	private final ParsedDraft before;
	private final Drift old;
	private final ParsedDraft after;
	private final Drift fresh;
	private int start = Integer.MAX_VALUE;
	private int end = -1;

	private Novelty(ParsedDraft before, Drift old, ParsedDraft after, Drift fresh) {
		this.before = before;
		this.old = old;
		this.after = after;
		this.fresh = fresh;
	}

	/**
	 * The stretch of the text as it stands; also all of it that was typed while it was parsed.
	 *
	 * @param old   from the text before to the text as it stands
	 * @param fresh from the text after to the text as it stands
	 */
	static Optional<Range> between(ParsedDraft before, Drift old, ParsedDraft after, Drift fresh) {
		Novelty novelty = new Novelty(before, old, after, fresh);
		novelty.lines();
		novelty.stretches();
		fresh.stretch().ifPresent(typed -> novelty.mark(typed.start(), typed.end()));
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
			mark(fresh.shown(after.lines().get(front).place().start()), fresh.shown(after.lines().get(after.lines().size() - 1 - back).place().end()));
		}
	}

	private boolean same(Line was, Line now) {
		return old.shown(was.place()).equals(fresh.shown(now.place())) && old.shown(was.words()) == fresh.shown(now.words()) && was.kind() == now.kind() && was.level() == now.level();
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
			mark(old.shown(before.stretches().get(front).start()), old.shown(before.stretches().get(before.stretches().size() - 1 - back).end()));
		}
		if (front < after.stretches().size() - back) {
			mark(fresh.shown(after.stretches().get(front).start()), fresh.shown(after.stretches().get(after.stretches().size() - 1 - back).end()));
		}
	}

	private void mark(int from, int to) {
		start = Math.min(start, from);
		end = Math.max(end, Math.max(from, to));
	}

	private boolean same(Stretch was, Stretch now) {
		return old.shown(was.start()) == fresh.shown(now.start()) && old.shown(was.end()) == fresh.shown(now.end()) && was.role() == now.role() && was.depth() == now.depth();
	}
}
