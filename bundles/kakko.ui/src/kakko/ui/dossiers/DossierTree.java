package kakko.ui.dossiers;

import java.util.Collection;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.ITreeContentProvider;

import kakko.dossier.DossierFolder;
import kakko.model.dossiers.WorkingCopy;

/** Conferences, their dossiers, the revisions of each with the newest at the foot, working copies under what they were made from, and last what was removed. */
final class DossierTree implements ITreeContentProvider {

	private boolean removedShown;

	void showRemoved(boolean shown) {
		removedShown = shown;
	}

	@Override
	public Object[] getElements(Object input) {
		return ((Collection<?>) input).toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		return children(parent).toArray();
	}

	private Stream<?> children(Object parent) {
		return switch (parent) {
		case Conference conference -> conference.dossiers().stream();
		case DossierFolder dossier -> Stream.concat(revisions(dossier), removed(dossier));
		case ShownDraft shown when !shown.isRemoved() -> copies(shown.dossier(), shown.id());
		default -> Stream.empty();
		};
	}

	private static Stream<ShownDraft> revisions(DossierFolder dossier) {
		Stream<ShownDraft> revisions = dossier.dossier().getRevisions().stream().map(revision -> new ShownDraft(dossier, revision));
		return Stream.concat(revisions, dossier.copies().all().stream().filter(copy -> isOrphan(dossier, copy.getOf())).map(copy -> new ShownDraft(dossier, copy)));
	}

	/** What a copy was made from was removed: it is shown where that stood. */
	private static boolean isOrphan(DossierFolder dossier, String of) {
		return dossier.dossier().getRevisions().stream().noneMatch(draft -> draft.getId().equals(of)) && dossier.copies().all().stream().noneMatch(draft -> draft.getId().equals(of));
	}

	private static Stream<ShownDraft> copies(DossierFolder dossier, String id) {
		return dossier.copies().all().stream().filter(copy -> id.equals(copy.getOf())).map(copy -> new ShownDraft(dossier, copy));
	}

	private Stream<ShownDraft> removed(DossierFolder dossier) {
		return removedShown ? dossier.removed().stream().map(draft -> new ShownDraft(dossier, draft)) : Stream.empty();
	}

	@Override
	public Object getParent(Object element) {
		if (!(element instanceof ShownDraft shown)) {
			return null;
		}
		boolean under = !shown.isRemoved() && shown.draft() instanceof WorkingCopy copy && !isOrphan(shown.dossier(), copy.getOf());
		return under ? new ShownDraft(shown.dossier(), ((WorkingCopy) shown.draft()).getOf()) : shown.dossier();
	}

	@Override
	public boolean hasChildren(Object element) {
		return children(element).findAny().isPresent();
	}
}
