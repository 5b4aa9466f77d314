package kakko.ui.compare.choose;

import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;

import kakko.ui.compare.CompareInput;

/** A draft with the one before it. */
public final class WithPreviousHandler extends OpenComparison {

	@Override
	Optional<CompareInput> choose(ExecutionEvent event, AtHand drafts) {
		return drafts.withPrevious();
	}

	@Override
	String whyNot(AtHand drafts) {
		return wording.say("compare.noPrevious");
	}
}
