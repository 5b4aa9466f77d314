package kakko.ui.dossiers;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.ISources;

import kakko.dossier.DossierFolder;
import kakko.model.dossiers.Revision;

/** What the user has selected in the tree. */
record Chosen(List<?> elements) {

	static Chosen of(ISelection selection) {
		return new Chosen(selection instanceof IStructuredSelection structured ? structured.toList() : List.of());
	}

	/** @param context of a handler that is asked whether it can do something now */
	static Chosen in(Object context) {
		Object selection = context instanceof IEvaluationContext evaluation ? evaluation.getVariable(ISources.ACTIVE_CURRENT_SELECTION_NAME) : null;
		return selection instanceof ISelection chosen ? of(chosen) : new Chosen(List.of());
	}

	/** The one dossier that all of it belongs to. */
	Optional<DossierFolder> dossier() {
		List<DossierFolder> dossiers = elements.stream().map(DossierOf::element).distinct().toList();
		return dossiers.size() == 1 ? Optional.ofNullable(dossiers.getFirst()) : Optional.empty();
	}

	/** Empty where anything else is selected, too. */
	List<ShownDraft> drafts() {
		List<ShownDraft> drafts = elements.stream().filter(ShownDraft.class::isInstance).map(ShownDraft.class::cast).toList();
		return drafts.size() == elements.size() ? drafts : List.of();
	}

	/** The one draft. */
	Optional<ShownDraft> draft() {
		return drafts().size() == 1 ? Optional.of(drafts().getFirst()) : Optional.empty();
	}

	/** The one revision, if it isn't removed. */
	Optional<Revision> revision() {
		return draft().filter(shown -> !shown.isRemoved()).map(ShownDraft::draft).filter(Revision.class::isInstance).map(Revision.class::cast);
	}

	boolean isAllRemoved() {
		return !drafts().isEmpty() && drafts().stream().allMatch(ShownDraft::isRemoved);
	}

	boolean isNoneRemoved() {
		return !drafts().isEmpty() && drafts().stream().noneMatch(ShownDraft::isRemoved);
	}

	/** The dossier alone, without a draft. */
	Optional<DossierFolder> wholeDossier() {
		return elements.size() == 1 && elements.getFirst() instanceof DossierFolder dossier ? Optional.of(dossier) : Optional.empty();
	}

	boolean isEmpty() {
		return elements.stream().noneMatch(Objects::nonNull);
	}
}
