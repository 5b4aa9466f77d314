package kakko.benchmark.peers;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;

/** A word a line. */
final class JGitHistogram extends WarmPeer {

	@Override
	Callable<Answer> prepare(Work work) {
		RawText older = lines(work.olderWords());
		RawText newer = lines(work.newerWords());
		return () -> Answer.words(new HistogramDiff().diff(RawTextComparator.DEFAULT, older, newer).stream()
				.mapToInt(edit -> edit.getLengthA() + edit.getLengthB()).sum());
	}

	private static RawText lines(List<String> words) {
		return new RawText((String.join("\n", words) + "\n").getBytes(StandardCharsets.UTF_8));
	}
}
