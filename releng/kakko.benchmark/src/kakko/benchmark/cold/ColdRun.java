package kakko.benchmark.cold;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import kakko.benchmark.ChildJvm;
import kakko.benchmark.invented.Pair;
import kakko.benchmark.invented.Recipe;
import kakko.benchmark.invented.Revising;
import kakko.benchmark.peers.Commands;

/** {@code ./kakko compare} of two PDFs of some fifty pages, cold, against bare text extraction from both. */
public final class ColdRun {

	private static final int PARAGRAPHS = 450;

	/**
	 * @param kakkoSeconds, bareSeconds medians of as many runs, taken in turns
	 * @param stages                    of one run, from start to end
	 */
	public record Result(int pages, double kakkoSeconds, double bareSeconds, Optional<Stages.Result> stages) {

		/** How much of one and a half times bare extraction plus two seconds it needs. */
		public double shareOfAllowed() {
			return kakkoSeconds / (1.5 * bareSeconds + 2);
		}
	}

	private ColdRun() {
	}

	/** @param kakko the command as users type it */
	public static Result run(Path kakko, Path room, long seed, int runs) throws IOException, InterruptedException {
		Pair pair = Revising.pair(Recipe.large(PARAGRAPHS), seed).numbered();
		Path older = room.resolve("old.pdf");
		Path newer = room.resolve("new.pdf");
		int pages = InventedPdf.write(pair.from(), older);
		InventedPdf.write(pair.to(), newer);
		List<String> ours = List.of(kakko.toString(), "compare", older.toString(), newer.toString(), "--format", "json");
		List<String> bare = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g", "-XX:+UseSerialGC", "-cp",
				System.getProperty("java.class.path"), BareExtraction.class.getName(), older.toString(), newer.toString());
		Path output = room.resolve("cold.out");
		List<Double> kakkoSeconds = new ArrayList<>();
		List<Double> bareSeconds = new ArrayList<>();
		for (int run = 0; run < runs; run++) {
			bareSeconds.add(Commands.millis(bare, output) / 1000);
			kakkoSeconds.add(Commands.millis(ours, output) / 1000);
		}
		return new Result(pages, median(kakkoSeconds), median(bareSeconds), new ChildJvm("1g", 60).run(Stages.class, Stages.Result.class, older, newer));
	}

	private static double median(List<Double> seconds) {
		return seconds.stream().sorted().toList().get(seconds.size() / 2);
	}
}
