package kakko.benchmark.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A command of this machine, measured from start to end: it has no warm state. */
abstract class CommandPeer implements Peer {

	abstract List<String> command(Work work) throws IOException;

	abstract Answer answer(Work work, String output) throws Exception;

	@Override
	public Optional<String> missing() {
		String name = program();
		return Commands.isHere(name) ? Optional.empty() : Optional.of(name + " is not on the path");
	}

	abstract String program();

	@Override
	public Measured measure(Work work, int runs) throws Exception {
		Path output = Files.createTempFile(work.folder(), "peer", ".out");
		List<Double> millis = new ArrayList<>();
		for (int run = 0; run < runs; run++) {
			millis.add(Commands.millis(command(work), output));
		}
		return new Measured(millis, 0, answer(work, Files.readString(output)));
	}
}
