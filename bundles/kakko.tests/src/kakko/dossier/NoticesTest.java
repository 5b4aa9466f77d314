package kakko.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kakko.documents.ReadDocument;

class NoticesTest {

	@TempDir
	private Path folder;
	private Received received;
	private DossierFolder dossier;

	@BeforeEach
	void aDossier() throws IOException {
		received = new Received(folder);
		dossier = DossierFolder.create(folder.resolve("deltas"), "River deltas");
	}

	private static List<String> told(List<Notice> notices) {
		return notices.stream().map(notice -> notice.message(Locale.ENGLISH)).toList();
	}

	private List<String> of(ReadDocument document, String version) throws IOException {
		return told(dossier.notices().of(document, Received.dated(document, version)));
	}

	@Test
	void aFileThatWasReceivedBefore() throws IOException {
		received.add(dossier, "2026-05-04", "Parties [shall] act.\n");
		assertEquals(List.of("“2026-05-04” is the very file that was received as “2026-05-04”."), of(received.file("again.txt", "Parties [shall] act.\n"), "2026-05-04"));
	}

	@Test
	void theSameWordsInAnotherFile() throws IOException {
		received.add(dossier, "2026-05-04", "Parties [shall] act.\n");
		List<String> expected = List.of("“2026-05-07” says the same as “2026-05-04”, word for word, in another file.");
		assertEquals(expected, of(received.file("draft.md", "Parties  [shall]\nact.\n"), "2026-05-07"));
		received.add(dossier, "2026-05-07", "Parties  [shall]\nact.\n");
		assertEquals(expected, told(dossier.notices().all()));
	}

	@Test
	void aBracketMoreOrLessIsNotTheSame() throws IOException {
		received.add(dossier, "2026-05-04", "Parties [shall] act.\n");
		assertEquals(List.of(), of(received.file("draft.txt", "Parties shall act.\n"), "2026-05-07"));
	}

	@Test
	void aDraftWithoutADate() throws IOException {
		assertEquals(List.of("“draft.txt” prints no version date; it stands where it was received."), of(received.file("draft.txt", "Parties act.\n"), ""));
		received.add(dossier, "", "Parties act.\n");
		assertEquals(List.of("“draft.txt” prints no version date; it stands where it was received."), told(dossier.notices().all()));
	}

	@Test
	void aDraftOlderThanTheNewest() throws IOException {
		received.add(dossier, "2026-05-07T22:15", "Parties [shall] act.\n");
		assertEquals(List.of("“2026-05-04” is older than “2026-05-07T22:15”, which is in the dossier already."),
				of(received.file("draft.txt", "Parties [may] act.\n"), "2026-05-04"));
	}

	@Test
	void timesCountWithTheirZones() throws IOException {
		received.add(dossier, "2026-05-07T10:00+09:00", "Parties [shall] act.\n");
		assertEquals(List.of(), of(received.file("draft.txt", "Parties [may] act.\n"), "2026-05-07T03:00+01:00"));
	}

	@Test
	void numbersInNamesAgainstTheDates() throws IOException {
		ReadDocument second = received.file("deltas-rev2.txt", "Parties [shall] act.\n");
		dossier.add(second, Received.dated(second, "2026-05-04"));
		ReadDocument first = received.file("deltas-rev1.txt", "Parties [may] act.\n");
		List<String> expected = List.of("“2026-05-07” and “2026-05-04” are numbered in another order than their version dates. Is a date wrong?");
		assertEquals(expected, of(first, "2026-05-07"));
		dossier.add(first, Received.dated(first, "2026-05-07"));
		assertEquals(List.of("“2026-05-04” and “2026-05-07” are numbered in another order than their version dates. Is a date wrong?"), told(dossier.notices().all()));
	}

	@Test
	void numbersOfDifferentDocumentsSayNothing() throws IOException {
		ReadDocument deltas = received.file("deltas-rev2.txt", "Parties [shall] act.\n");
		dossier.add(deltas, Received.dated(deltas, "2026-05-04"));
		assertEquals(List.of(), of(received.file("annex-rev1.txt", "Parties [may] act.\n"), "2026-05-07"));
	}

	/** Writes into the file of the dossier, as somebody else may, when a revision was received. */
	private void receivedAt(String label, String time) throws IOException {
		Path item = dossier.folder().resolve(DossierFolder.ITEM);
		String revision = "(<revisions\\b[^>]*\\blabel=\"" + label + "\"[^>]*\\breceived=\")[^\"]*|(<revisions\\b[^>]*\\breceived=\")[^\"]*(?=\"[^>]*\\blabel=\"" + label + "\")";
		String content = Files.readString(item);
		String changed = Pattern.compile(revision).matcher(content).replaceAll(found -> (found.group(1) == null ? found.group(2) : found.group(1)) + time);
		assertNotEquals(content, changed);
		Files.writeString(item, changed);
	}

	@Test
	void receivedInAnotherOrderThanTheDatesSay() throws IOException {
		received.add(dossier, "2026-05-04", "Parties [shall] act.\n");
		received.add(dossier, "2026-05-07", "Parties [may] act.\n");
		receivedAt("2026-05-04", "2026-05-09T08:00:00Z");
		receivedAt("2026-05-07", "2026-05-07T23:00:00Z");
		dossier.refresh();
		assertEquals(List.of("“2026-05-04” was received after “2026-05-07”, though its version date is older."), told(dossier.notices().all()));
	}

	@Test
	void filesTakenInTogetherHaveNoOrderOfReceipt() throws IOException {
		received.add(dossier, "2026-05-07", "Parties [may] act.\n");
		received.add(dossier, "2026-05-04", "Parties [shall] act.\n");
		assertEquals(List.of(), told(dossier.notices().all()));
	}
}
