package kakko.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import kakko.documents.AtomicFile;
import picocli.CommandLine.Option;

/** Where a command's result goes: standard output, or a file that is written whole or not at all. */
final class Output {

	@Option(names = { "-o", "--output" }, paramLabel = "FILE", descriptionKey = "option.output")
	private Path file;

	/** To be asked before any work is done: refuses to write over what is read, and binary results without a file. */
	void check(Kakko kakko, List<Path> inputs, boolean binary) throws IOException {
		if (file == null && binary) {
			throw new CannotException(kakko.text("failure.binary"));
		}
		for (Path input : inputs) {
			if (file != null && Files.exists(file) && Files.exists(input) && Files.isSameFile(file, input)) {
				throw new CannotException(kakko.text("failure.overwrite", file));
			}
		}
	}

	void write(Kakko kakko, byte[] result) throws IOException {
		if (file == null) {
			PrintStream out = kakko.out();
			out.write(result);
			if (out.checkError()) {
				throw new CannotException(kakko.text("failure.output"));
			}
			return;
		}
		AtomicFile.write(file, result);
		kakko.err().println(kakko.text("written", file));
	}

	void write(Kakko kakko, String result) throws IOException {
		write(kakko, result.getBytes(StandardCharsets.UTF_8));
	}
}
