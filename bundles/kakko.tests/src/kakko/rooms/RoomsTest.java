package kakko.rooms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No room uses what it may not: not in its manifest, and not in its sources. */
class RoomsTest {

	private static final Path BUNDLES = Path.of("..");

	static Stream<Room> rooms() {
		return Room.all().filter(room -> Files.exists(folder(room)));
	}

	@ParameterizedTest
	@MethodSource("rooms")
	void aRoomUsesWhatItMay(Room room) throws IOException {
		assertEquals(List.of(), new RoomFolder(folder(room)).violations(room));
	}

	@Test
	void everyBundleIsARoom() throws IOException {
		List<String> known = Room.all().map(room -> "kakko." + room.name()).toList();
		try (Stream<Path> bundles = Files.list(BUNDLES)) {
			List<String> others = bundles.map(bundle -> bundle.getFileName().toString()).filter(name -> !known.contains(name) && !name.endsWith("tests")).toList();
			assertEquals(List.of(), others);
		}
	}

	@Test
	void aForbiddenRoomInTheManifestIsFound(@TempDir Path folder) throws IOException {
		manifest(folder, "Require-Bundle: kakko.model,\n org.eclipse.swt;bundle-version=\"3.1\"\n");
		assertEquals(List.of("META-INF/MANIFEST.MF: org.eclipse.swt"), new RoomFolder(folder).violations(room("core")));
	}

	@Test
	void aForbiddenPackageInTheManifestIsFound(@TempDir Path folder) throws IOException {
		manifest(folder, "Import-Package: org.apache.poi.xwpf.usermodel;version=\"[5.5,6)\",\n org.w3c.dom\n");
		assertEquals(List.of("META-INF/MANIFEST.MF: org.apache.poi.xwpf.usermodel"), new RoomFolder(folder).violations(room("report")));
	}

	@Test
	void aForbiddenImportInASourceIsFound(@TempDir Path folder) throws IOException {
		manifest(folder, "Require-Bundle: kakko.model\n");
		Path source = Files.createDirectories(folder.resolve("src/kakko/core")).resolve("Engine.java");
		Files.writeString(source, "package kakko.core;\n\nimport java.util.List;\nimport static kakko.report.Wording.of;\nimport kakko.lang.DraftLanguage;\n");
		assertEquals(List.of("src/kakko/core/Engine.java: kakko.report.Wording.of"), new RoomFolder(folder).violations(room("core")));
	}

	@Test
	void aNameInFullIsFoundToo(@TempDir Path folder) throws IOException {
		manifest(folder, "Require-Bundle: kakko.model\n");
		Path source = Files.createDirectories(folder.resolve("src/kakko/core")).resolve("Engine.java");
		Files.writeString(source, "package kakko.core;\n\nclass Engine {\n\torg.eclipse.swt.widgets.Shell shell;\n}\n");
		assertTrue(new RoomFolder(folder).violations(room("core")).contains("src/kakko/core/Engine.java: org.eclipse.swt.widgets.Shell"));
	}

	private static void manifest(Path folder, String lines) throws IOException {
		Files.writeString(Files.createDirectories(folder.resolve("META-INF")).resolve("MANIFEST.MF"), "Manifest-Version: 1.0\n" + lines);
	}

	private static Room room(String name) {
		return Room.all().filter(room -> room.name().equals(name)).findFirst().orElseThrow();
	}

	private static Path folder(Room room) {
		return BUNDLES.resolve("kakko." + room.name());
	}
}
