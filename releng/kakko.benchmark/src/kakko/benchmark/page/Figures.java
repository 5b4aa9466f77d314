package kakko.benchmark.page;

import java.util.Locale;

/** How figures are printed. */
public final class Figures {

	static final String NONE = "–";

	private Figures() {
	}

	public static String number(String format, Object... arguments) {
		return String.format(Locale.ROOT, format, arguments);
	}

	/** A multiple with two significant digits. */
	public static String times(double ratio) {
		return number(ratio < .1 ? "%.3f ×" : ratio < 1 ? "%.2f ×" : ratio < 10 ? "%.1f ×" : "%.0f ×", ratio);
	}

	static String seconds(double seconds) {
		return number(seconds < 1 ? "%.2f s" : "%.1f s", seconds);
	}

	static String share(double share) {
		return number("%.3f", share);
	}
}
