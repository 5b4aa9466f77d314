package kakko.ui.find;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where words stand in a text, in its order; upper and lower case are one. */
public record Finds(List<Integer> starts, int length) {

	public static Finds of(String words, String text) {
		List<Integer> starts = new ArrayList<>();
		if (!words.isEmpty()) {
			Matcher matcher = Pattern.compile(words, Pattern.LITERAL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(text);
			while (matcher.find()) {
				starts.add(matcher.start());
			}
		}
		return new Finds(List.copyOf(starts), words.length());
	}

	public boolean nothing() {
		return starts.isEmpty();
	}

	/** Number of the find that follows this place, from the top again behind the last. */
	public int after(int place) {
		for (int n = 0; n < starts.size(); n++) {
			if (starts.get(n) >= place) {
				return n;
			}
		}
		return 0;
	}

	/** Number of the find before this place, from the end again before the first. */
	public int before(int place) {
		for (int n = starts.size() - 1; n >= 0; n--) {
			if (starts.get(n) < place) {
				return n;
			}
		}
		return starts.size() - 1;
	}
}
