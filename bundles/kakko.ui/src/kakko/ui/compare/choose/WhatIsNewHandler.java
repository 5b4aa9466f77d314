package kakko.ui.compare.choose;

import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;

import kakko.ui.compare.CompareInput;

/** The newest revision with the one that the user looked at last. */
public final class WhatIsNewHandler extends OpenComparison {

	@Override
	Optional<CompareInput> choose(ExecutionEvent event, AtHand drafts) {
		return drafts.newSinceLooked();
	}

	@Override
	String whyNot(AtHand drafts) {
		return drafts.dossier().flatMap(dossier -> dossier.lastLooked().newest()).map(seen -> wording.say("compare.nothingNew", seen.getLabel()))
				.orElse(wording.say("compare.neverLooked"));
	}
}
