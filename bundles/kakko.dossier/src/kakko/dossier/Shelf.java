package kakko.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder in which a user's dossiers stand, directly or one folder down: a conference can have a folder of its own.
 */
public final class Shelf {

	private static final String UNTITLED = "dossier";

	private final Path folder;

	public Shelf(Path folder) {
		this.folder = folder;
	}

	/**
	 * A dossier on the shelf, or one that can't be read.
	 *
	 * @param group name of the folder it stands in, or empty where it stands on the shelf itself
	 * @param fault why it can't be read
	 */
	public record Shelved(Path folder, String group, Optional<DossierFolder> dossier, Optional<DossierRefusal> fault) {

		/** Its title, or the name of its folder where that can't be read. */
		public String name() {
			return dossier.map(found -> found.dossier().getTitle()).filter(title -> !title.isBlank()).orElse(folder.getFileName().toString());
		}
	}

	public Path folder() {
		return folder;
	}

	/** By group and name; a dossier that can't be read doesn't hide the others. Empty where there is no shelf yet. */
	public List<Shelved> dossiers() throws IOException {
		List<Shelved> found = new ArrayList<>();
		for (Path inside : folders(folder)) {
			if (Files.exists(inside.resolve(DossierFolder.ITEM))) {
				found.add(shelved(inside, ""));
			} else if (Files.isReadable(inside)) {
				folders(inside).stream().filter(deeper -> Files.exists(deeper.resolve(DossierFolder.ITEM)))
						.forEach(deeper -> found.add(shelved(deeper, inside.getFileName().toString())));
			}
		}
		Collator collator = Collator.getInstance(Locale.ROOT);
		found.sort(Comparator.comparing(Shelved::group, collator).thenComparing(Shelved::name, collator).thenComparing(Shelved::folder));
		return found;
	}

	private static List<Path> folders(Path parent) throws IOException {
		if (!Files.isDirectory(parent)) {
			return List.of();
		}
		try (Stream<Path> inside = Files.list(parent)) {
			return inside.filter(file -> Files.isDirectory(file) && !file.getFileName().toString().startsWith(".")).sorted().toList();
		}
	}

	private static Shelved shelved(Path dossier, String group) {
		try {
			return new Shelved(dossier, group, Optional.of(DossierFolder.open(dossier)), Optional.empty());
		} catch (DossierRefusal refusal) {
			return new Shelved(dossier, group, Optional.empty(), Optional.of(refusal));
		} catch (IOException failure) {
			String why = failure.getClass().getSimpleName();
			return new Shelved(dossier, group, Optional.empty(), Optional.of(new DossierRefusal("unreadable", dossier.resolve(DossierFolder.ITEM), why)));
		}
	}

	public DossierFolder create(String title) throws IOException {
		return create("", title);
	}

	/**
	 * A new dossier, in a folder that is called like it; never one that is there already.
	 *
	 * @param group name of the folder it is to stand in, or empty
	 */
	public DossierFolder create(String group, String title) throws IOException {
		Path parent = group.isBlank() ? folder : folder.resolve(SafeName.of(group, UNTITLED));
		if (Files.exists(parent.resolve(DossierFolder.ITEM))) {
			throw new DossierRefusal("groupIsDossier", parent);
		}
		Files.createDirectories(parent);
		return DossierFolder.create(parent.resolve(FreeName.ofFolder(parent, SafeName.of(title, UNTITLED))), title.strip());
	}
}
