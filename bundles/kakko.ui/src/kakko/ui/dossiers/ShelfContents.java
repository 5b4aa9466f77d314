package kakko.ui.dossiers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import kakko.dossier.Shelf.Shelved;
import kakko.ui.desk.Desk;

/** What stands on the shelf as the tree shows it: conferences with their dossiers, then the dossiers that stand in none. */
final class ShelfContents {

	private ShelfContents() {
	}

	static List<Object> of(List<Shelved> found) {
		Map<String, List<Object>> groups = new LinkedHashMap<>();
		found.forEach(each -> groups.computeIfAbsent(each.group(), name -> new ArrayList<>()).add(shown(each)));
		List<Object> contents = new ArrayList<>();
		groups.forEach((name, dossiers) -> {
			if (!name.isEmpty()) {
				contents.add(new Conference(name, dossiers));
			}
		});
		contents.addAll(groups.getOrDefault("", List.of()));
		return contents;
	}

	private static Object shown(Shelved found) {
		return found.dossier().<Object>map(Desk.get()::lay).orElseGet(() -> new BrokenDossier(found.folder(), found.fault().orElseThrow()));
	}
}
