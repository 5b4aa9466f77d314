package kakko.benchmark.peers;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Programs of this machine. */
public final class Commands {

	/** The shell's own clock: time gone by, processor time of the command and of what it started. Its status is the command's. */
	private static final List<String> TIMED = List.of("bash", "-c", "export LC_ALL=C; TIMEFORMAT='%R %U %S'; time \"$@\" 2>/dev/null", "timed");

	private Commands() {
	}

	static boolean isHere(String program) {
		return Stream.of(System.getenv("PATH").split(File.pathSeparator)).anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
	}

	/** Returns the exit status; what it says goes to the file. Ends with the thread that waits for it. */
	static int run(List<String> command, Path output) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(command).redirectOutput(output.toFile()).redirectError(Redirect.DISCARD).start();
		try {
			return process.waitFor();
		} finally {
			process.destroy();
		}
	}

	/** Milliseconds of a run as {@link Stopwatch} counts them; what the command says goes to the file. */
	public static double millis(List<String> command, Path output) throws IOException, InterruptedException {
		Path clock = Files.createTempFile("kakko-bench", ".time");
		try {
			List<String> timed = new ArrayList<>(TIMED);
			timed.addAll(command);
			int status = new ProcessBuilder(timed).redirectOutput(output.toFile()).redirectError(clock.toFile()).start().waitFor();
			// 1 says of the word differences that there are some
			if (status > 1) {
				throw new IOException(command.getFirst() + " ended with " + status);
			}
			String[] seconds = Files.readString(clock).strip().split(" ");
			return 1000 * Math.min(Double.parseDouble(seconds[0]), Double.parseDouble(seconds[1]) + Double.parseDouble(seconds[2]));
		} finally {
			Files.deleteIfExists(clock);
		}
	}
}
