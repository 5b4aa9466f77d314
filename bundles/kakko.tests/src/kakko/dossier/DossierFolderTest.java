package kakko.dossier;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kakko.documents.Documents;
import kakko.documents.ReadChoices;
import kakko.lang.DraftLanguage;
import kakko.model.dossiers.Revision;

class DossierFolderTest {

	@TempDir
	private Path folder;

	@Test
	void keepsTheFileAsReceivedAndTheDraftMadeFromIt() throws IOException {
		DossierFolder dossier = DossierFolder.create(folder.resolve("deltas"), "River deltas");
		Path file = received("draft.txt", "Version 4 May 2026 18:30\n\n1. Parties [shall][should] act;\n");
		Revision revision = add(dossier, file);
		assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(dossier.original(revision)));
		assertEquals(dossier.read(revision).getBrackets().size(), 2);
		assertEquals("2026-05-04-1830", revision.getId());
	}

	@Test
	void isReadBackAsItWasSaved() throws IOException {
		DossierFolder dossier = DossierFolder.create(folder.resolve("deltas"), "River deltas ［三角州］");
		Revision revision = add(dossier, received("draft.txt", "1. Parties [shall] act;\n"));
		DossierFolder again = DossierFolder.open(folder.resolve("deltas"));
		assertEquals("River deltas ［三角州］", again.dossier().getTitle());
		assertEquals(revision.getSource().getSha256(), again.dossier().getRevisions().getFirst().getSource().getSha256());
		assertEquals(DraftLanguage.write(dossier.read(revision)), DraftLanguage.write(again.read(again.dossier().getRevisions().getFirst())));
	}

	@Test
	void ordersRevisionsByTheDateOfTheirVersion() throws IOException {
		DossierFolder dossier = DossierFolder.create(folder.resolve("deltas"), "River deltas");
		add(dossier, received("later.txt", "Version 7 May 2026 22:15\n\nParties act;\n"));
		add(dossier, received("earlier.txt", "Version 4 May 2026 18:30\n\nParties act;\n"));
		assertEquals(List.of("2026-05-04-1830", "2026-05-07-2215"), dossier.dossier().getRevisions().stream().map(Revision::getId).toList());
	}

	@Test
	void recognisesAFileThatWasReceivedBefore() throws IOException {
		DossierFolder dossier = DossierFolder.create(folder.resolve("deltas"), "River deltas");
		Revision revision = add(dossier, received("draft.txt", "Parties [shall] act;\n"));
		assertEquals(revision, dossier.received(received("same-under-another-name.txt", "Parties [shall] act;\n")).orElseThrow());
		assertTrue(dossier.received(received("other.txt", "Parties [should] act;\n")).isEmpty());
	}

	@Test
	void twoFilesOfOneNameAreBothKept() throws IOException {
		DossierFolder dossier = DossierFolder.create(folder.resolve("deltas"), "River deltas");
		Revision first = add(dossier, received("draft.txt", "Parties [shall] act;\n"));
		Revision second = add(dossier, received("draft.txt", "Parties [should] act;\n"));
		assertEquals("Parties [shall] act;\n", Files.readString(dossier.original(first)));
		assertEquals("Parties [should] act;\n", Files.readString(dossier.original(second)));
	}

	@Test
	void savingKeepsThePreviousVersion() throws IOException {
		DossierFolder dossier = DossierFolder.create(folder.resolve("deltas"), "River deltas");
		byte[] before = Files.readAllBytes(folder.resolve("deltas").resolve(DossierFolder.ITEM));
		add(dossier, received("draft.txt", "Parties [shall] act;\n"));
		assertArrayEquals(before, Files.readAllBytes(folder.resolve("deltas").resolve(DossierFolder.PREVIOUS)));
	}

	@Test
	void neverWritesOverADossierThatIsThere() throws IOException {
		DossierFolder.create(folder.resolve("deltas"), "River deltas");
		assertThrows(FileAlreadyExistsException.class, () -> DossierFolder.create(folder.resolve("deltas"), "Another"));
	}

	@Test
	void aDamagedItemIsRefusedWithTheWayOut() throws IOException {
		DossierFolder dossier = DossierFolder.create(folder.resolve("deltas"), "River deltas");
		add(dossier, received("draft.txt", "Parties [shall] act;\n"));
		Path item = folder.resolve("deltas").resolve(DossierFolder.ITEM);
		Files.writeString(item, Files.readString(item).substring(0, 120));
		String message = assertThrows(DamagedDossier.class, () -> DossierFolder.open(folder.resolve("deltas"))).getMessage();
		assertTrue(message.contains(item.toString()) && message.contains(DossierFolder.PREVIOUS), message);
	}

	@Test
	void theSampleIsUnpackedWithOriginalsThatMatchTheirChecksums() throws IOException {
		DossierFolder sample = SampleDossier.unpack(folder.resolve("sample"));
		assertEquals(3, sample.dossier().getRevisions().size());
		for (Revision revision : sample.dossier().getRevisions()) {
			assertEquals(revision.getSource().getSha256(), Checksum.sha256(sample.original(revision)));
		}
	}

	@Test
	void theDraftsOfTheSampleAreWhatItsOriginalsReadAs() throws IOException {
		DossierFolder sample = SampleDossier.unpack(folder.resolve("sample"));
		for (Revision revision : sample.dossier().getRevisions()) {
			String read = Documents.read(sample.original(revision), ReadChoices.DEFAULT, new NullProgressMonitor()).draftText();
			assertEquals(read, Files.readString(sample.draft(revision)));
		}
	}

	private Path received(String name, String text) throws IOException {
		return Files.write(Files.createTempDirectory(folder, "received").resolve(name), text.getBytes(StandardCharsets.UTF_8));
	}

	private static Revision add(DossierFolder dossier, Path file) throws IOException {
		return dossier.add(Documents.read(file, ReadChoices.DEFAULT, new NullProgressMonitor()));
	}
}
