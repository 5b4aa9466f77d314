package kakko.benchmark.window;

import java.util.List;
import java.util.Map;

/** Milliseconds that were measured in one process of the window, by what was measured. */
record Heard(Map<String, List<Double>> millis) {

	private List<Double> sorted(String what) {
		return millis.getOrDefault(what, List.of()).stream().sorted().toList();
	}

	/** NaN where nothing was measured. */
	double percentile(String what, double share) {
		List<Double> sorted = sorted(what);
		return sorted.isEmpty() ? Double.NaN : sorted.get((int) Math.ceil(share * sorted.size()) - 1);
	}

	double median(String what) {
		return percentile(what, .5);
	}

	double longest(String what) {
		return percentile(what, 1);
	}

	long over(String what, double millis) {
		return sorted(what).stream().filter(each -> each > millis).count();
	}
}
