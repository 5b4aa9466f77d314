package kakko.ui.dossiers;

import java.nio.file.Path;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IWorkbenchPage;

import kakko.dossier.DossierFolder;
import kakko.model.dossiers.DossierDraft;
import kakko.ui.open.Opening;

/** A revision or working copy in the tree, there or removed, by its id; other parts take it as the {@link Path} of its draft, or as its {@link DossierFolder}. */
public record ShownDraft(DossierFolder dossier, String id) implements IAdaptable {

	public ShownDraft(DossierFolder dossier, DossierDraft draft) {
		this(dossier, draft.getId());
	}

	DossierDraft draft() {
		return dossier.find(id).orElseThrow();
	}

	Path file() {
		return dossier.draft(draft());
	}

	boolean isRemoved() {
		return dossier.removed().stream().anyMatch(draft -> draft.getId().equals(id));
	}

	void open(IWorkbenchPage page) {
		Opening.draft(page, file(), draft().getLabel());
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == DossierFolder.class) {
			return adapter.cast(dossier);
		}
		return adapter == Path.class ? adapter.cast(file()) : null;
	}
}
