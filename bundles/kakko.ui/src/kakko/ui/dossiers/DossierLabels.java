package kakko.ui.dossiers;

import org.eclipse.jface.viewers.LabelProvider;

import kakko.dossier.DossierFolder;

/** A dossier by its title, a revision by its label. */
final class DossierLabels extends LabelProvider {

	@Override
	public String getText(Object element) {
		return switch (element) {
		case DossierFolder dossier -> dossier.dossier().getTitle();
		case ShownRevision shown -> shown.revision().getLabel();
		default -> element.toString();
		};
	}
}
