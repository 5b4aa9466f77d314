package kakko.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kakko.core.Comparison.Fate;
import kakko.core.Corrections;
import kakko.core.Corrections.OfBracket;
import kakko.core.Engine;
import kakko.documents.Documents;
import kakko.documents.ReadChoices;
import kakko.dossier.DossierFolder;
import kakko.model.dossiers.Revision;

/** What was put right by hand in a dossier holds on the command line. */
class CorrectionsTest {

	@TempDir
	private Path folder;
	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();
	private Path older;
	private Path newer;
	private DossierFolder dossier;
	private Revision from;
	private Revision to;

	@BeforeEach
	void aDossierWithACorrection() throws IOException {
		older = Files.writeString(folder.resolve("older.txt"), "Version 4 May 2026\n\nParties in mountain regions [take urgent steps] now.\n");
		newer = Files.writeString(folder.resolve("newer.txt"), "Version 7 May 2026\n\nParties in mountain regions act at once now.\n");
		dossier = DossierFolder.create(folder.resolve("deltas"), "River deltas");
		for (Path file : new Path[] { older, newer }) {
			dossier.add(Documents.read(file, ReadChoices.DEFAULT, new NullProgressMonitor()));
		}
		from = dossier.dossier().getRevisions().getFirst();
		to = dossier.dossier().getRevisions().getLast();
		dossier.corrections().correct(from, to, Engine.read(dossier.read(from)), Engine.read(dossier.read(to)), Corrections.of(OfBracket.gone(Fate.ACCEPTED, 0)));
	}

	private int run(Object... args) {
		out.reset();
		err.reset();
		String[] words = Arrays.stream(args).map(String::valueOf).toArray(String[]::new);
		return Kakko.run(words, new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
	}

	private String out() {
		return out.toString(StandardCharsets.UTF_8);
	}

	private String err() {
		return err.toString(StandardCharsets.UTF_8);
	}

	private void isHonoured() {
		assertTrue(out().contains("accepted  [take urgent steps] – corrected by hand"), out());
		assertTrue(err().contains("One correction by hand of “River deltas” applied"), err());
	}

	@Test
	void filesOfNoDossierAreComparedAsTheEngineSeesThem() {
		assertEquals(Kakko.DONE, run("compare", older, newer));
		assertTrue(out().contains("rejected  [take urgent steps]"), out());
		assertFalse(err().contains("correction"), err());
	}

	@Test
	void draftsInTheFolderOfADossier() {
		assertEquals(Kakko.DONE, run("compare", dossier.draft(from), dossier.draft(to)));
		isHonoured();
	}

	@Test
	void originalsInTheFolderOfADossier() {
		assertEquals(Kakko.DONE, run("compare", dossier.original(from), dossier.original(to)));
		isHonoured();
	}

	@Test
	void filesThatWereReceivedWithTheDossierNamed() {
		assertEquals(Kakko.DONE, run("compare", older, newer, "--dossier", dossier.folder()));
		isHonoured();
	}

	@Test
	void theOtherWayRoundNothingIsConcluded() {
		assertEquals(Kakko.DONE, run("compare", newer, older, "--dossier", dossier.folder()));
		assertFalse(err().contains("correction"), err());
	}

	@Test
	void aHistoryGoesByThem() {
		assertEquals(Kakko.DONE, run("track", older, newer, "--dossier", dossier.folder(), "--format", "json"));
		assertTrue(out().replaceAll("\\s", "").contains("\"corrected\":true"), out());
		assertTrue(err().contains("One correction by hand of “River deltas” applied"), err());
	}

	@Test
	void oneWhoseWordsAreGoneIsNamed() throws IOException {
		Files.writeString(dossier.draft(from), "Parties in mountain regions [take steps] now.\n");
		assertEquals(Kakko.DONE, run("compare", dossier.draft(from), dossier.draft(to)));
		assertTrue(err().contains("correction-1 in " + dossier.folder().resolve(DossierFolder.ITEM) + " is not applied"), err());
	}

	@Test
	void areListed() {
		assertEquals(Kakko.DONE, run("corrections", dossier.folder()));
		assertEquals("correction-1\t2026-05-04 → 2026-05-07\t“[take urgent steps]” (¶2): accepted\n", out());
		assertEquals("“River deltas”: one correction by hand." + System.lineSeparator(), err());
		assertEquals(Kakko.DONE, run("corrections", dossier.folder(), "--lang", "ja"));
		assertTrue(out().contains("「[take urgent steps]」（第 2 段落）："), out());
	}

	@Test
	void aDamagedDossierIsRefusedInTheLanguageAskedFor() throws IOException {
		Files.writeString(dossier.folder().resolve(DossierFolder.ITEM), "<half");
		assertEquals(Kakko.CANNOT, run("corrections", dossier.folder(), "--lang", "ja"));
		assertTrue(err().contains("読み込めません"), err());
	}

	@Test
	void filesAreAddedToADossierOnce() throws IOException {
		Path fresh = folder.resolve("fresh");
		assertEquals(Kakko.DONE, run("import", older, "--dossier", fresh), err());
		assertTrue(err().contains("Added as “2026-05-04” to “Parties in mountain regions"), err());
		assertEquals(Kakko.DONE, run("import", newer, "--dossier", fresh));
		assertEquals(Kakko.DONE, run("import", older, "--dossier", fresh));
		assertTrue(err().contains("is the very file that was received as “2026-05-04”"), err());
		assertEquals(2, DossierFolder.open(fresh).dossier().getRevisions().size());
		assertEquals("", out());
	}
}
