package kakko.benchmark.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import kakko.benchmark.page.Bound;
import kakko.benchmark.page.Figures;

/** What is asked of the window, and what was measured in it. */
final class WindowBounds {

	static final String SHORT = "30 paragraphs";
	static final String LONG = "3,000 paragraphs";
	static final String REAL = "54 pages";

	private static final int STALL = 100;
	private static final int KEY = 16;
	private static final int FIRST_PAINT = 300;
	private static final int WHOLE = 2000;
	private static final int START = 3000;
	private static final List<String> STEPS = List.of("typing", "scrolling a draft", "selecting in a draft", "scrolling a comparison", "going from change to change",
			"scrolling the table of brackets", "selecting in the table of brackets", "switching editors", "searching");

	private final Heard starts;
	private final Map<String, Heard> sessions;
	private final List<Bound> bounds = new ArrayList<>();

	WindowBounds(Heard starts, Map<String, Heard> sessions) {
		this.starts = starts;
		this.sessions = sessions;
	}

	List<Bound> all() {
		double picture = starts.median("picture");
		add("start to splash, warm", "< 3 s", Figures.number("%.2f s", picture / 1000), picture < START);
		double start = starts.median("start");
		add("start to first paint of the window, warm", "–", Figures.number("%.2f s (%.2f s)", start / 1000, starts.median("start went by") / 1000), true);
		List.of(SHORT, LONG, REAL).stream().filter(sessions::containsKey).forEach(this::session);
		return bounds;
	}

	private void session(String text) {
		Heard heard = sessions.get(text);
		keys(text, heard);
		opening(text, heard);
		STEPS.stream().filter(heard.millis()::containsKey).forEach(step -> stalls(text, step, heard));
	}

	private void keys(String text, Heard heard) {
		double p95 = heard.percentile("key", .95);
		String ratio = text.equals(SHORT) ? "" : Figures.number("; p50 is %s that of %s", Figures.times(heard.median("key") / sessions.get(SHORT).median("key")), SHORT);
		add(text + ": key to paint", "p95 < 16 ms", Figures.number("p50 %.1f ms (%.1f ms), p95 %.1f ms (%.1f ms)", heard.median("key"), heard.median("key went by"), p95,
				heard.percentile("key went by", .95)) + ratio, p95 < KEY);
	}

	private void opening(String text, Heard heard) {
		double first = heard.longest("open first");
		add(text + ": first paint after opening", "< 300 ms", both(heard, "open first"), first < FIRST_PAINT);
		String asked = text.equals(REAL) ? "< 2 s" : "–";
		add(text + ": all of the draft there", asked, both(heard, "open whole"), heard.longest("open whole") < WHOLE || !text.equals(REAL));
		kept(text + ", of a dossier that is followed: first paint after opening", FIRST_PAINT, heard, "open in dossier first");
		kept(text + ", of a dossier that is followed: all of the draft there", WHOLE, heard, "open in dossier whole");
		kept(text + ", of a dossier that is followed: compared", WHOLE, heard, "compare in dossier whole");
		kept(text + ": compared, once both files were chosen", WHOLE, heard, "compare chosen whole");
		add(text + ": both files read and compared", asked, both(heard, "compare whole"), heard.longest("compare whole") < WHOLE || !text.equals(REAL));
	}

	/** What the dossier knows of its drafts needn't be worked out again. */
	private void kept(String what, int millis, Heard heard, String step) {
		add(what, Figures.number("< %.1f s", millis / 1000.), Figures.number("%.2f s (%.2f s)", heard.median(step) / 1000, heard.median(step + " went by") / 1000), heard.median(step) < millis);
	}

	private static String both(Heard heard, String what) {
		String again = what.replaceFirst(" ", " again ");
		return Figures.number("%.2f s (%.2f s) the first time after the start, %.2f s (%.2f s) the second", heard.median(what) / 1000,
				heard.median(what + " went by") / 1000, heard.median(again) / 1000, heard.median(again + " went by") / 1000);
	}

	private void stalls(String text, String step, Heard heard) {
		long stalls = heard.over(step, STALL);
		add(text + ": held up over 100 ms, " + step, "never", (stalls == 0 ? "never" : stalls + " ×") + Figures.number(", at most %.0f ms (%.0f ms)", heard.longest(step), heard.longest(step + " went by")), stalls == 0);
	}

	private void add(String what, String asked, String reached, boolean kept) {
		bounds.add(new Bound(what, asked, reached, kept));
	}
}
