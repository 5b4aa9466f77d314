package kakko.benchmark.peers;

import java.util.List;
import java.util.concurrent.Callable;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;

/** Words, in linear space: in its default form the largest set doesn't fit into memory. */
final class JavaDiffUtils extends WarmPeer {

	@Override
	Callable<Answer> prepare(Work work) {
		List<String> older = work.olderWords();
		List<String> newer = work.newerWords();
		return () -> Answer.words(DiffUtils.diff(older, newer, new MyersDiffWithLinearSpace<>()).getDeltas().stream()
				.mapToInt(delta -> delta.getSource().size() + delta.getTarget().size()).sum());
	}
}
