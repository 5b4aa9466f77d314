package kakko.benchmark.window;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import kakko.benchmark.invented.Pair;
import kakko.benchmark.invented.Recipe;
import kakko.benchmark.invented.Revising;
import kakko.benchmark.page.Figures;
import kakko.benchmark.page.WindowFigures;
import kakko.benchmark.peers.Work;

/**
 * Opens the product's window again and again, has it measured from inside, and says what came out: {@code -Dkakko.window=FILE} has the
 * command that opens it, an argument a line.
 */
public final class WindowRun {

	private static final int STARTS = 5;
	private static final long SEED = 1;

	private final Product product;
	private final Path shared;

	private WindowRun(Product product, Path shared) {
		this.product = product;
		this.shared = shared;
	}

	/** @param shared the folder of the real texts, which needn't be there */
	public static WindowFigures run(Path shared) throws IOException, InterruptedException {
		Path command = Path.of(System.getProperty("kakko.window"));
		return new WindowRun(new Product(Files.readAllLines(command), command.getParent()), shared).run();
	}

	private WindowFigures run() throws IOException, InterruptedException {
		double load = load();
		List<Path> few = invented("short", Recipe.large(30));
		session("kept", few);
		Heard starts = starts();
		Map<String, Heard> sessions = new HashMap<>();
		sessions.put(WindowBounds.SHORT, session("short", few));
		sessions.put(WindowBounds.LONG, session("long", invented("long", Recipe.SETS.getLast())));
		List<Path> real = List.of("paris-2015-10-05.pdf", "paris-2015-11-06.pdf").stream().map(shared.resolve("corpus/drafts")::resolve).toList();
		if (real.stream().allMatch(Files::isRegularFile)) {
			sessions.put(WindowBounds.REAL, session("real", real));
		}
		return new WindowFigures(how(load, sessions.containsKey(WindowBounds.REAL)), new WindowBounds(starts, sessions).all());
	}

	/** After a first session, which isn't counted: it makes what the product keeps from one start to the next. */
	private Heard starts() throws IOException, InterruptedException {
		Map<String, List<Double>> all = new HashMap<>();
		for (int start = 0; start < STARTS; start++) {
			CompletableFuture<Double> picture = new FirstPicture().watch();
			Heard heard = product.run("start", "start", List.of());
			all.computeIfAbsent("picture", any -> new ArrayList<>()).add(picture.join());
			heard.millis().forEach((what, millis) -> all.computeIfAbsent(what, any -> new ArrayList<>()).addAll(millis));
			System.err.println("start: " + heard.median("start") + " ms of " + heard.median("start went by") + ", a picture in " + all.get("picture").getLast());
		}
		return new Heard(all);
	}

	private Heard session(String name, List<Path> texts) throws IOException, InterruptedException {
		System.err.println("in the window: " + name);
		return product.run(name, name, texts);
	}

	private List<Path> invented(String name, Recipe recipe) throws IOException {
		Pair pair = Revising.pair(recipe, SEED).numbered();
		Path folder = product.room().resolve(name + "-texts");
		Work.write(name, folder, pair.from(), pair.to());
		return List.of(folder.resolve("old.txt"), folder.resolve("new.txt"));
	}

	private static String how(double load, boolean real) {
		return Figures.number("Made by `./kakko bench --window` on %s, Java %s, %d processors, load %.1f before and %.1f after: the built product "
				+ "on a screen of its own (Xvfb, painted by software; the window as large as at its first start, 1366×720), with a bundle in it (`releng/kakko.benchmark/window`) that posts keys, "
				+ "watches the paint events, and asks a hundred times a second how long the window's thread lets one wait. Keys go into the middle of a working "
				+ "copy with outline, inspector and table of brackets open; each time is from the key to the end of the paint event of its line. "
				+ "%s Each time is what went by or what the processor worked for it (from the start and for keys and stalls: the window's thread; for "
				+ "opening: all threads), whichever is less; in parentheses what went by, with whatever else the machine did. The first text is opened "
				+ "twelve seconds after the start, which is what it takes to find a file; the second time, nothing is known of it any longer.",
				LocalDate.now(), Runtime.version().feature(), Runtime.getRuntime().availableProcessors(), load, load(),
				real ? "54 pages: the draft of 6 November 2015 of the Paris Agreement, compared with that of 5 October."
						: "The real text of 54 pages isn't beside this checkout, so it was left out.");
	}

	private static double load() {
		return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
	}
}
