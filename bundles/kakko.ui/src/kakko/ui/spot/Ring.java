package kakko.ui.spot;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * Places of a text that one goes through, from the first again behind the last, from the last again before the first.
 *
 * @param all   in the order of the text
 * @param start where each begins
 */
public record Ring<T>(List<T> all, ToIntFunction<T> start) {

	/** The next behind a place, or the one before it; nothing only where there is none at all. */
	public Optional<T> next(int place, boolean forward) {
		List<T> order = forward ? all : all.reversed();
		return order.stream().filter(one -> forward ? start.applyAsInt(one) > place : start.applyAsInt(one) < place).findFirst().or(() -> order.stream().findFirst());
	}
}
