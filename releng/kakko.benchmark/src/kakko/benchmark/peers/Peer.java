package kakko.benchmark.peers;

import java.util.Optional;

/** Something that compares two texts. */
public interface Peer {

	/** What it lacks to run on this machine; empty where it can run. */
	default Optional<String> missing() {
		return Optional.empty();
	}

	/** @param runs how often to measure; what can stay warm between runs does */
	Measured measure(Work work, int runs) throws Exception;
}
