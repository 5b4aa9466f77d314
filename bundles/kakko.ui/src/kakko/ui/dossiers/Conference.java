package kakko.ui.dossiers;

import java.util.List;

/**
 * Dossiers that stand in one folder on the shelf.
 *
 * @param name of the folder
 */
record Conference(String name, List<Object> dossiers) {

	Conference {
		dossiers = List.copyOf(dossiers);
	}
}
