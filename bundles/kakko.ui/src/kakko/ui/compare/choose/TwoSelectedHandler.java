package kakko.ui.compare.choose;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;

import kakko.ui.compare.CompareInput;

/** The two drafts that are selected. */
public final class TwoSelectedHandler extends OpenComparison {

	@Override
	boolean fits(List<Path> drafts) {
		return drafts.size() == 2;
	}

	@Override
	Optional<CompareInput> choose(ExecutionEvent event, AtHand drafts) {
		return drafts.both();
	}

	@Override
	String whyNot(AtHand drafts) {
		return wording.say("compare.noTwo");
	}
}
