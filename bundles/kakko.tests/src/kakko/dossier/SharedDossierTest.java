package kakko.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kakko.documents.Metadata;
import kakko.model.dossiers.Revision;
import kakko.model.dossiers.WorkingCopy;

/** Two windows have the same dossier open. */
class SharedDossierTest {

	@TempDir
	private Path folder;
	private Received received;
	private DossierFolder mine;
	private DossierFolder theirs;

	@BeforeEach
	void bothHaveItOpen() throws IOException {
		received = new Received(folder);
		mine = DossierFolder.create(folder.resolve("deltas"), "River deltas");
		received.add(mine, "2026-05-04", "Parties [shall] act.\n");
		theirs = DossierFolder.open(folder.resolve("deltas"));
	}

	private static List<String> labels(DossierFolder dossier) {
		return dossier.dossier().getRevisions().stream().map(Revision::getLabel).toList();
	}

	private static Details called(Revision revision, String label) {
		return new Details(label, Details.of(revision).metadata());
	}

	@Test
	void bothAddARevisionAndBothAreKept() throws IOException {
		received.add(theirs, "2026-05-09", "Parties should act.\n");
		received.add(mine, "2026-05-07", "Parties may act.\n");
		assertEquals(List.of("2026-05-04", "2026-05-07", "2026-05-09"), labels(mine));
		assertTrue(theirs.refresh());
		assertEquals(labels(mine), labels(theirs));
		assertFalse(theirs.refresh());
	}

	@Test
	void twoDescribeTheSameRevisionAndTheSecondIsAsked() throws IOException {
		Revision seenByThem = theirs.dossier().getRevisions().getFirst();
		mine.edit(mine.dossier().getRevisions().getFirst(), called(seenByThem, "first reading"));
		DossierRefusal refusal = assertThrows(DossierRefusal.class, () -> theirs.edit(seenByThem, called(seenByThem, "the chair's text")));
		assertTrue(refusal.getMessage().contains(mine.folder().resolve(DossierFolder.ITEM).toString()), refusal.getMessage());
		theirs.refresh();
		assertEquals(List.of("first reading"), labels(theirs));
		theirs.edit(theirs.dossier().getRevisions().getFirst(), called(seenByThem, "the chair's text"));
		assertEquals(List.of("the chair's text"), labels(DossierFolder.open(mine.folder())));
	}

	@Test
	void twoGiveItATitle() throws IOException {
		mine.rename("Deltas");
		assertEquals("changedMeanwhile", assertThrows(DossierRefusal.class, () -> theirs.rename("Rivers")).key());
	}

	@Test
	void oneRemovesWhatTheOtherDescribes() throws IOException {
		Revision revision = theirs.dossier().getRevisions().getFirst();
		mine.remove(mine.dossier().getRevisions().getFirst());
		assertEquals("changedMeanwhile", assertThrows(DossierRefusal.class, () -> theirs.edit(revision, called(revision, "first"))).key());
	}

	@Test
	void twoSaveTheSameCopyAndTheFirstIsNotWrittenOver() throws IOException {
		WorkingCopy copy = mine.copies().make(mine.dossier().getRevisions().getFirst(), "what if");
		String before = Files.readString(mine.draft(copy));
		mine.copies().write(copy, before, before.replace("[shall]", "shall"));
		DossierRefusal refusal = assertThrows(DossierRefusal.class, () -> theirs.copies().write(copy, before, before.replace("[shall]", "may")));
		assertTrue(refusal.getMessage().contains("“what if”") && refusal.getMessage().contains("make another copy"), refusal.getMessage());
		assertTrue(Files.readString(mine.draft(copy)).contains("Parties shall act."));
	}

	@Test
	void theFolderIsMovedAway() throws IOException {
		Files.move(mine.folder(), folder.resolve("elsewhere"));
		assertEquals("gone", assertThrows(DossierRefusal.class, () -> mine.rename("Deltas")).key());
		assertFalse(Files.exists(mine.folder()));
	}

	@Test
	void aDamagedItemIsNotWrittenOver() throws IOException {
		Path item = mine.folder().resolve(DossierFolder.ITEM);
		Files.writeString(item, "<<<<<<< ours");
		assertThrows(DamagedDossier.class, () -> mine.rename("Deltas"));
		assertEquals("<<<<<<< ours", Files.readString(item));
	}

	@Test
	void manyAddAtOnceAndNoneIsLost() throws Exception {
		try (ExecutorService windows = Executors.newFixedThreadPool(4)) {
			List<Callable<Revision>> all = IntStream.range(0, 12).<Callable<Revision>>mapToObj(n -> () -> received
					.add(DossierFolder.open(mine.folder()), "2026-06-01", "Parties act in " + n + " ways.\n")).toList();
			for (Future<Revision> added : windows.invokeAll(all)) {
				added.get();
			}
		}
		mine.refresh();
		assertEquals(13, mine.dossier().getRevisions().stream().map(Revision::getId).distinct().count());
		assertEquals(13, mine.dossier().getRevisions().stream().map(Revision::getDraft).distinct().count());
	}

	@Test
	void detailsHaveAValidDate() {
		assertThrows(IllegalArgumentException.class, () -> new Details("first", new Metadata("", "", "", "", "2026-02-30")));
	}
}
