package kakko.ui.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import kakko.core.Comparison;
import kakko.documents.UnreadableDocument;
import kakko.dossier.SampleDossier;
import kakko.ui.tests.Window;

/** Of two files that are compared the shorter one waits for the pages of the longer: it is read whatever becomes of those. */
@ExtendWith(Window.class)
class ReadTogetherTest {

	@TempDir
	private Path folder;
	private Throwable failure;

	@Test
	void whicheverSideTheLongerFileIsOnEachIsReadAsWhatItIs() throws Exception {
		Path originals = SampleDossier.unpack(folder.resolve("deltas")).folder().resolve("originals");
		Path word = originals.resolve("river-deltas-L4.docx");
		Path printed = originals.resolve("river-deltas-L4-Rev1.pdf");
		Comparison forward = compared(word, printed);
		assertEquals("2026-05-04T18:30", forward.from().version());
		assertEquals("2026-05-07T22:15", forward.to().version());
		Comparison back = compared(printed, word);
		assertEquals(forward.from(), back.to());
		assertEquals(forward.to(), back.from());
	}

	@Test
	void theShorterFileIsReadThoughTheLongerCannotBe() throws Exception {
		Path damaged = Files.writeString(folder.resolve("damaged.pdf"), "%PDF-1.7\n" + "nothing of it is left\n".repeat(100) + "startxref\n0\n%%EOF\n");
		assertInstanceOf(UnreadableDocument.class, failed(sentence(), damaged));
		assertEquals("1. Decides to act.", read(sentence()).reading().paragraphs().getFirst().text());
	}

	@Test
	void stoppedWhileItWaitsItIsReadWhenItIsAskedForAgain() throws Exception {
		Path printed = SampleDossier.unpack(folder.resolve("deltas")).folder().resolve("originals/river-deltas-L4-Rev1.pdf");
		Analyses.get().comparison(sentence(), printed);
		Analyses.get().draft(sentence()).cancel();
		assertEquals("1. Decides to act.", read(sentence()).reading().paragraphs().getFirst().text());
		assertTrue(compared(sentence(), printed).totals().toParagraphs() > 1);
	}

	private Path sentence() throws IOException {
		Path file = folder.resolve("sentence.draft");
		return Files.exists(file) ? file : Files.writeString(file, "1. Decides to act.\n");
	}

	private static Comparison compared(Path from, Path to) {
		Window.until("they are compared", () -> Analyses.get().comparison(from, to).now(null) != null);
		return Analyses.get().comparison(from, to).now(null);
	}

	private static ReadDraft read(Path file) {
		Window.until("it is read", () -> Analyses.get().draft(file).now(null) != null);
		return Analyses.get().draft(file).now(null);
	}

	private Throwable failed(Path from, Path to) {
		Analyses.get().comparison(from, to).then(Window.shell(), done -> failure = new AssertionError("it was compared"), thrown -> failure = thrown);
		Window.until("it fails", () -> failure != null);
		return failure;
	}
}
