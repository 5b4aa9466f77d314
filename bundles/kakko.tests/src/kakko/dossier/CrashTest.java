package kakko.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kakko.documents.AtomicFile;
import kakko.model.dossiers.DossierDraft;
import kakko.model.dossiers.Revision;
import kakko.model.dossiers.WorkingCopy;

/** The power fails, or the disk is full, before the n-th file of a change is written: what was saved before is still there. */
class CrashTest {

	@TempDir
	private Path folder;
	private Received received;
	private Path item;

	@BeforeEach
	void aDossierWithARevisionAndACopy() throws IOException {
		received = new Received(folder);
		DossierFolder dossier = DossierFolder.create(folder.resolve("deltas"), "River deltas");
		Revision revision = received.add(dossier, "2026-05-04", "Parties [shall] act.\n");
		dossier.copies().make(revision, "what if");
		item = dossier.folder();
	}

	/** Writes so many files, then no more. */
	private static FileWriting full(int files) {
		int[] left = { files };
		return (file, content) -> {
			if (left[0]-- == 0) {
				throw new IOException("No space left on device");
			}
			AtomicFile.write(file, content);
		};
	}

	private interface Doing {
		void on(DossierFolder dossier) throws IOException;
	}

	private void isSafe(int files, Doing doing) throws IOException {
		Map<String, String> before = files();
		DossierFolder failing = DossierFolder.open(item, full(files));
		List<String> known = labels(failing);
		assertThrows(IOException.class, () -> doing.on(failing));
		assertEquals(known, labels(failing));
		DossierFolder again = DossierFolder.open(item);
		assertEquals(known, labels(again));
		Map<String, String> after = files();
		before.forEach((name, content) -> assertTrue(name.endsWith("previous") || content.equals(after.get(name)), name));
		doing.on(again);
		assertTrue(!labels(again).equals(known) || files <= 1);
	}

	private static List<String> labels(DossierFolder dossier) {
		return Stream.of(dossier.dossier().getRevisions(), dossier.copies().all(), dossier.removed()).flatMap(List::stream).map(DossierDraft::getLabel).toList();
	}

	private Map<String, String> files() throws IOException {
		Map<String, String> contents = new TreeMap<>();
		try (Stream<Path> files = Files.walk(item)) {
			for (Path file : files.filter(file -> Files.isRegularFile(file) && !file.toString().contains("/.kakko/")).toList()) {
				contents.put(item.relativize(file).toString(), Files.readString(file));
			}
		}
		return contents;
	}

	/** Original, draft, previous item, item. */
	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 3 })
	void whileARevisionIsAdded(int files) throws IOException {
		isSafe(files, dossier -> received.add(dossier, "2026-05-07", "Parties [may] act.\n"));
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2 })
	void whileACopyIsMade(int files) throws IOException {
		isSafe(files, dossier -> dossier.copies().make(dossier.dossier().getRevisions().getFirst(), "another"));
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1 })
	void whileARevisionIsRemoved(int files) throws IOException {
		isSafe(files, dossier -> dossier.remove(dossier.dossier().getRevisions().getFirst()));
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1 })
	void whileACopyIsSaved(int files) throws IOException {
		isSafe(files, dossier -> {
			WorkingCopy copy = dossier.copies().all().getFirst();
			String text = Files.readString(dossier.draft(copy));
			dossier.copies().write(copy, text, text.replace("[shall]", "shall"));
		});
	}
}
