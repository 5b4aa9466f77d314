package kakko.ui.desk;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.ILog;

import kakko.dossier.Shelf.Shelved;

/** Folders on the shelf that hold dossiers: one a conference. */
public final class Conferences {

	private Conferences() {
	}

	/** Those that have a dossier; none where the shelf can't be read. */
	public static List<String> known() {
		try {
			return Desk.shelf().dossiers().stream().map(Shelved::group).filter(group -> !group.isEmpty()).distinct().toList();
		} catch (IOException unreadable) {
			ILog.get().warn(unreadable.getMessage(), unreadable);
			return List.of();
		}
	}
}
