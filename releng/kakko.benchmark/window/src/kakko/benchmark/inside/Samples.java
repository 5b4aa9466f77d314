package kakko.benchmark.inside;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

import com.google.gson.Gson;

/** Milliseconds that were measured, by what was measured. */
final class Samples {

	private static final String WENT_BY = " went by";

	private final Map<String, List<Double>> millis = new ConcurrentSkipListMap<>();

	void add(String what, double measured) {
		millis.computeIfAbsent(what, any -> new ArrayList<>()).add(measured);
	}

	/** What went by or what the processor worked for it, whichever is less: others work on the machine too. */
	void add(String what, double wentBy, double processor) {
		add(what, Math.min(wentBy, processor));
		add(what + WENT_BY, wentBy);
	}

	void write(Path file) throws IOException {
		Files.writeString(file, new Gson().toJson(millis));
	}
}
