package kakko.lang.internal.runtime;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.diagnostics.IDiagnosticConsumer;
import org.eclipse.xtext.linking.impl.AbstractCleaningLinker;

/** No draft text names another element; all references of the model are derived. */
public class NothingToLink extends AbstractCleaningLinker {

	@Override
	protected void doLinkModel(EObject model, IDiagnosticConsumer problems) {
		// Nothing in the text to resolve.
	}

	@Override
	protected void beforeModelLinked(EObject model, IDiagnosticConsumer problems) {
		// Nothing was linked before either: a walk through the whole model is saved.
	}
}
