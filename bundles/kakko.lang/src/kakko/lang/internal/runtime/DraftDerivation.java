package kakko.lang.internal.runtime;

import org.eclipse.xtext.resource.DerivedStateAwareResource;
import org.eclipse.xtext.resource.IDerivedStateComputer;

import kakko.lang.internal.layout.Layout;
import kakko.lang.structure.Structure;
import kakko.model.drafts.Draft;

/** Fills in, after each parse, everything of a draft that isn't its blocks and pieces. */
public class DraftDerivation implements IDerivedStateComputer {

	public static void derive(Draft draft) {
		Layout.lay(draft);
		Structure.derive(draft);
	}

	@Override
	public void installDerivedState(DerivedStateAwareResource resource, boolean preLinkingPhase) {
		if (!preLinkingPhase && !resource.getContents().isEmpty() && resource.getContents().getFirst() instanceof Draft draft) {
			derive(draft);
		}
	}

	@Override
	public void discardDerivedState(DerivedStateAwareResource resource) {
		if (!resource.getContents().isEmpty() && resource.getContents().getFirst() instanceof Draft draft) {
			discard(draft);
		}
	}

	private static void discard(Draft draft) {
		draft.getOptionGroups().clear();
		draft.getSections().clear();
		draft.getChoices().clear();
		draft.getStrays().clear();
		draft.getBrackets().clear();
	}
}
