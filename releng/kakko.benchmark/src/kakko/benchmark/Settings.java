package kakko.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import kakko.benchmark.peers.Competitor;

/**
 * How a run is made.
 *
 * @param quick  fewer repetitions and less patience: figures to steer by, not to quote
 * @param seed   of the invented texts
 * @param room   a folder for the files of this run
 * @param top    of the checkout
 */
public record Settings(boolean quick, long seed, Path room, Path top) {

	/** Takes {@code [--quick] [--seed N]}. */
	static Settings of(String[] args, Path top) throws IOException {
		List<String> given = Arrays.asList(args);
		int seed = given.indexOf("--seed");
		return new Settings(given.contains("--quick"), seed < 0 ? 1 : Long.parseLong(given.get(seed + 1)), Files.createTempDirectory("kakko-bench"), top);
	}

	int runs() {
		return quick ? 3 : 7;
	}

	int patienceSeconds() {
		return quick ? 60 : 150;
	}

	public List<Competitor> present() {
		return Stream.of(Competitor.values()).filter(each -> each.peer.missing().isEmpty()).toList();
	}

	/** Why who isn't present, a line each. */
	public List<String> absent() {
		return Stream.of(Competitor.values()).flatMap(each -> each.peer.missing().map(reason -> each.title + ": " + reason).stream()).toList();
	}

	void tell(String progress) {
		System.err.println(progress);
	}
}
