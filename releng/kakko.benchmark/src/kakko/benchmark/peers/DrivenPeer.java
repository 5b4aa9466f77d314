package kakko.benchmark.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.google.gson.Gson;

/** A program with a small driver in its own language (folder {@code peers}) that keeps it warm, times it and prints what is {@link Measured}. */
abstract class DrivenPeer implements Peer {

	/** Folder of this module: drivers and what was installed for them. */
	static final Path MODULE = Path.of(System.getProperty("kakko.benchmark"));

	abstract List<String> driver();

	@Override
	public Measured measure(Work work, int runs) throws Exception {
		Path output = Files.createTempFile(work.folder(), "driven", ".json");
		List<String> command = new ArrayList<>(driver());
		command.addAll(List.of(WordFiles.older(work).toString(), WordFiles.newer(work).toString(), String.valueOf(runs)));
		int status = Commands.run(command, output);
		if (status != 0) {
			throw new IOException(command.getFirst() + " ended with " + status);
		}
		return new Gson().fromJson(Files.readString(output), Measured.class);
	}
}
