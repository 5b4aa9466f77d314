package kakko.lang.internal.layout;

import java.util.Arrays;

/**
 * From which characters of a block each character that a reader sees was made, as runs: in a run of several, one was made
 * from one; a single one may come from more (an escape, a line end with the indentation behind it).
 */
public final class Origins {

	private int[] seen = new int[2];
	private int[] from = new int[2];
	private int[] to = new int[2];
	private int runs;
	private int length;

	/** These many characters, seen from {@code at} on, come from those of the block; what was noted from there on is void. */
	void add(int at, int start, int end, int count) {
		cut(at);
		length = at + count;
		if (runs > 0 && end - start == count && to[runs - 1] == start && to[runs - 1] - from[runs - 1] == at - seen[runs - 1]) {
			to[runs - 1] = end;
			return;
		}
		if (runs == seen.length) {
			seen = Arrays.copyOf(seen, 2 * runs);
			from = Arrays.copyOf(from, 2 * runs);
			to = Arrays.copyOf(to, 2 * runs);
		}
		seen[runs] = at;
		from[runs] = start;
		to[runs++] = end;
	}

	/** Only so much is seen after all. */
	void cut(int end) {
		while (runs > 0 && seen[runs - 1] >= end) {
			length = seen[--runs];
		}
		if (runs > 0 && end < length) {
			to[runs - 1] = from[runs - 1] + end - seen[runs - 1];
		}
		length = Math.min(length, end);
	}

	private boolean isSingle(int run) {
		return (run + 1 < runs ? seen[run + 1] : length) - seen[run] == 1;
	}

	/** Where what is made into this character begins; behind the last one, where that ends. */
	public int start(int at) {
		if (runs == 0) {
			return 0;
		}
		if (at >= length) {
			return to[runs - 1];
		}
		int run = run(seen, at);
		return from[run] + Math.max(0, at - seen[run]);
	}

	/** Behind what is made into the character in front of this place. */
	public int end(int at) {
		if (at <= 0 || runs == 0) {
			return start(0);
		}
		int run = run(seen, Math.min(at, length) - 1);
		return isSingle(run) ? to[run] : from[run] + Math.min(at, length) - seen[run];
	}

	/** The character that comes from this place of the block, or the next one. */
	public int seen(int offset) {
		if (runs == 0 || offset <= from[0]) {
			return 0;
		}
		int run = run(from, offset);
		boolean behind = offset >= to[run];
		int next = run + 1 < runs ? seen[run + 1] : length;
		return behind ? next : isSingle(run) ? seen[run] : seen[run] + offset - from[run];
	}

	/** The last run that begins at or before the place. */
	private int run(int[] begins, int place) {
		int found = Arrays.binarySearch(begins, 0, runs, place);
		return Math.max(0, found >= 0 ? found : -found - 2);
	}
}
