package kakko.benchmark.peers;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Programs of this machine. */
final class Commands {

	private Commands() {
	}

	static boolean isHere(String program) {
		return Stream.of(System.getenv("PATH").split(File.pathSeparator)).anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
	}

	/** Ends with the exit status; what it says goes to the file. Ends with the thread that waits for it. */
	static int run(List<String> command, Path output) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(command).redirectOutput(output.toFile()).redirectError(Redirect.DISCARD).start();
		try {
			return process.waitFor();
		} finally {
			process.destroy();
		}
	}
}
