package kakko.ui.dossiers;

import org.eclipse.swt.widgets.Widget;

import kakko.dossier.DossierFolder;

/** The dossier that something in the tree belongs to. */
final class DossierOf {

	private DossierOf() {
	}

	/** Null for conferences and empty ground. */
	static DossierFolder item(Widget item) {
		return item == null ? null : element(item.getData());
	}

	static DossierFolder element(Object element) {
		return switch (element) {
		case DossierFolder dossier -> dossier;
		case ShownDraft draft -> draft.dossier();
		case null, default -> null;
		};
	}
}
