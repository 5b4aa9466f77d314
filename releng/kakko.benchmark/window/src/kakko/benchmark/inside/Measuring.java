package kakko.benchmark.inside;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/**
 * Runs in the product's window once it is open, and closes it: {@code -Dkakko.bench.out=RESULT.json}, with nothing else for the start
 * alone, {@code -Dkakko.bench.texts=OLDER:NEWER} for two texts to work with.
 */
public final class Measuring implements IStartup {

	/** As long as it takes to find a file; milliseconds. */
	private static final int LOOKING_FOR_FILES = 12_000;
	private static final int FAILED = 3;

	@Override
	public void earlyStartup() {
		Thread.ofPlatform().name("measuring").start(() -> {
			try {
				measure();
			} catch (Exception failure) {
				failure.printStackTrace();
				Runtime.getRuntime().halt(FAILED);
			}
		});
	}

	private static void measure() throws Exception {
		Hands hands = new Hands(PlatformUI.getWorkbench().getDisplay());
		Samples samples = new Samples();
		hands.until("the window is painted", FirstPaint::seen);
		FirstPaint.tell(samples);
		String texts = System.getProperty("kakko.bench.texts", "");
		if (!texts.isEmpty()) {
			hands.rest(LOOKING_FOR_FILES);
			List<Path> files = Arrays.stream(texts.split(java.io.File.pathSeparator)).map(Path::of).toList();
			new Session(hands, samples, files.get(0), files.get(1)).run();
		}
		write(samples);
		hands.run(PlatformUI.getWorkbench()::close);
	}

	private static void write(Samples samples) throws IOException {
		samples.write(Path.of(System.getProperty("kakko.bench.out")));
	}
}
