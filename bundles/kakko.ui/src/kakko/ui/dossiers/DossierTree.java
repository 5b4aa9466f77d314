package kakko.ui.dossiers;

import java.util.Collection;

import org.eclipse.jface.viewers.ITreeContentProvider;

import kakko.dossier.DossierFolder;

/** Dossiers, and under each its revisions, the newest at the foot. */
final class DossierTree implements ITreeContentProvider {

	@Override
	public Object[] getElements(Object input) {
		return ((Collection<?>) input).toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		return parent instanceof DossierFolder dossier
				? dossier.dossier().getRevisions().stream().map(revision -> new ShownRevision(dossier, revision)).toArray()
				: new Object[0];
	}

	@Override
	public Object getParent(Object element) {
		return element instanceof ShownRevision shown ? shown.dossier() : null;
	}

	@Override
	public boolean hasChildren(Object element) {
		return element instanceof DossierFolder;
	}
}
