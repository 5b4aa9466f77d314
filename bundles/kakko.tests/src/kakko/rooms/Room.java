package kakko.rooms;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A bundle and what it may use; nothing is handed on.
 *
 * @param rooms     our own bundles
 * @param libraries beginnings of bundle and package names
 */
record Room(String name, Set<String> rooms, Set<String> libraries) {

	private static final Set<String> PLATFORM_WITHOUT_WINDOW = Set.of("org.eclipse.equinox.common", "org.eclipse.core.runtime");
	private static final Set<String> EMF = Set.of("org.eclipse.emf");
	private static final Set<String> WINDOW = Set.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui", "org.eclipse.e4", "org.eclipse.core", "org.osgi.service.event");
	private static final Set<String> TABLES_AND_CHARTS = Set.of("org.eclipse.nebula.widgets.nattable", "org.eclipse.swtchart");
	/** Of the JDK, and shown by the system bundle. */
	private static final Set<String> JAVA = Set.of("java.", "javax.", "org.w3c.dom", "org.xml.sax");

	static Stream<Room> all() {
		return Stream.of(
				room("model", "").with(EMF),
				room("lang", "model").with(EMF).with(Set.of("org.eclipse.xtext", "org.antlr.runtime", "com.google.inject", "org.apache.log4j")),
				room("lang.ide", "model lang").with(EMF).with(Set.of("org.eclipse.xtext.ide")),
				room("core", "model lang").with(Set.of("org.bitbucket.cowwoc")),
				room("documents", "model lang core").with(Set.of("org.apache.poi", "org.apache.xmlbeans", "org.openxmlformats", "org.apache.pdfbox", "org.apache.fontbox", "org.jsoup",
						"org.commonmark", "org.apache.commons.compress", "org.apache.logging.log4j", "org.osgi.framework")),
				room("dossier", "model lang core documents").with(EMF),
				room("search", "model lang dossier").with(Set.of("org.apache.lucene")),
				room("report", "model core documents dossier").with(Set.of("com.google.gson")),
				room("cli", "model lang core documents dossier search report").with(Set.of("picocli")),
				room("ui", "model lang lang.ide core documents dossier search report").with(WINDOW).with(TABLES_AND_CHARTS),
				room("rcp", "ui cli dossier").with(WINDOW).with(Set.of("org.eclipse.equinox.app")),
				room("rcp.collections", "").with(Set.of("org.eclipse.collections.impl")),
				room("rcp.ja", ""),
				room("rcp.ja.dialogs", ""),
				room("rcp.ja.workbench", ""),
				room("rcp.slf4j", "").with(Set.of("slf4j.jdk14")));
	}

	boolean mayUse(String used) {
		if (used.startsWith("kakko.")) {
			return Stream.concat(rooms.stream(), Stream.of(name)).anyMatch(room -> isIn(used, "kakko." + room));
		}
		return Stream.of(libraries, PLATFORM_WITHOUT_WINDOW, JAVA).flatMap(Set::stream).anyMatch(used::startsWith);
	}

	private static boolean isIn(String used, String room) {
		return used.equals(room) || used.startsWith(room + ".");
	}

	private static Room room(String name, String rooms) {
		return new Room(name, Stream.of(rooms.split(" ")).filter(room -> !room.isEmpty()).collect(Collectors.toSet()), Set.of());
	}

	private Room with(Set<String> more) {
		Set<String> both = new TreeSet<>(libraries);
		both.addAll(more);
		return new Room(name, rooms, both);
	}
}
