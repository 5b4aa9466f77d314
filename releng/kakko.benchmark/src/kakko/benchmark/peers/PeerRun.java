package kakko.benchmark.peers;

import java.nio.file.Files;
import java.nio.file.Path;

import com.google.gson.Gson;

/** One peer, one piece of work, in a process of its own: {@code PeerRun COMPETITOR FOLDER RUNS RESULT.json}. */
public final class PeerRun {

	private PeerRun() {
	}

	public static void main(String[] args) throws Exception {
		Peer peer = Competitor.valueOf(args[0]).peer;
		Measured measured = peer.measure(Work.read(Path.of(args[1])), Integer.parseInt(args[2]));
		Files.writeString(Path.of(args[3]), new Gson().toJson(measured));
		System.exit(0);
	}
}
