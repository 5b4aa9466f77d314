package kakko.core.internal.byhand;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.ToIntFunction;

/** What was said by hand about brackets, or about options, by their indexes. */
public final class Told<T> {

	private final Map<Integer, T> older = new HashMap<>();
	private final Map<Integer, T> newer = new HashMap<>();
	private final ToIntFunction<T> from;
	private final ToIntFunction<T> to;

	public Told(List<T> corrections, ToIntFunction<T> from, ToIntFunction<T> to) {
		this.from = from;
		this.to = to;
		corrections.forEach(correction -> {
			older.put(from.applyAsInt(correction), correction);
			newer.put(to.applyAsInt(correction), correction);
		});
	}

	/** Those that are said to stand as another. */
	public void standing(BiConsumer<Integer, Integer> link) {
		older.values().stream().filter(correction -> from.applyAsInt(correction) >= 0 && to.applyAsInt(correction) >= 0)
				.forEach(correction -> link.accept(from.applyAsInt(correction), to.applyAsInt(correction)));
	}

	/** Whether nothing was said of either. */
	public boolean leaves(int olderIndex, int newerIndex) {
		return !older.containsKey(olderIndex) && !newer.containsKey(newerIndex);
	}

	/** What was said of an older one, or of a newer one that has no older; null where nothing was. */
	public T of(int olderIndex, int newerIndex) {
		return olderIndex >= 0 ? older.get(olderIndex) : newer.get(newerIndex);
	}
}
