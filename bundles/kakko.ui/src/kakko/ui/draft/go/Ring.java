package kakko.ui.draft.go;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * Places of a text that one goes through, from the first again behind the last.
 *
 * @param all   in the order of the text
 * @param start where each begins
 */
public record Ring<T>(List<T> all, ToIntFunction<T> start) {

	/** Nothing only where there is no place at all. */
	public Optional<T> after(int caret) {
		return all.stream().filter(place -> start.applyAsInt(place) > caret).findFirst().or(() -> all.stream().findFirst());
	}

	public Optional<T> before(int caret) {
		List<T> back = all.reversed();
		return back.stream().filter(place -> start.applyAsInt(place) < caret).findFirst().or(() -> back.stream().findFirst());
	}
}
