package kakko.ui.compare.choose;

import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;

import kakko.ui.compare.CompareInput;

/** The first revision of a dossier with its last. */
public final class FirstWithLastHandler extends OpenComparison {

	@Override
	Optional<CompareInput> choose(ExecutionEvent event, AtHand drafts) {
		return drafts.firstWithLast();
	}

	@Override
	String whyNot(AtHand drafts) {
		return wording.say("compare.noFirst");
	}
}
