package kakko.benchmark.peers;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.bitbucket.cowwoc.diffmatchpatch.DiffMatchPatch;
import org.bitbucket.cowwoc.diffmatchpatch.DiffMatchPatch.Diff;
import org.bitbucket.cowwoc.diffmatchpatch.DiffMatchPatch.Operation;

/** As it comes: characters, with a second of wall clock after which it gives up and calls the rest changed. */
final class DiffMatchPatchRaw extends WarmPeer {

	@Override
	Callable<Answer> prepare(Work work) {
		String older = String.join("\n\n", work.from());
		String newer = String.join("\n\n", work.to());
		return () -> Answer.words(changed(new DiffMatchPatch().diffMain(older, newer)));
	}

	private static int changed(List<Diff> differences) {
		return differences.stream().filter(each -> each.operation != Operation.EQUAL).mapToInt(each -> pieces(each.text)).sum();
	}

	private static int pieces(String text) {
		return (int) Stream.of(text.split("\\s+")).filter(piece -> !piece.isEmpty()).count();
	}
}
