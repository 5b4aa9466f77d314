package kakko.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kakko.documents.Documents;
import kakko.documents.ReadChoices;
import kakko.dossier.DossierFolder;
import kakko.dossier.Shelf;
import kakko.model.dossiers.Revision;

class DossierIndexTest {

	private static final String OLDER = """
			Version: 2026-05-04T18:30

			1. Decides that Parties [shall][should] reduce low-carbon transport emissions;

			2. Requests the secretariat not to convene the sediment board.
			""";
	private static final String NEWER = """
			Version: 2026-05-07T22:15

			1. Decides that Parties should reduce low-carbon transport emissions;

			2. 締約国は、開発途上国に資金を供与する［ものとする］。

			3. Invites committees and a committed COMMUNITY to report.
			""";

	@TempDir
	private Path folder;
	private Shelf shelf;
	private DossierFolder dossier;
	private DossierIndex index;

	@BeforeEach
	void twoRevisionsOnTheShelf() throws IOException {
		shelf = new Shelf(folder.resolve("shelf"));
		dossier = shelf.create("River deltas");
		add("older.draft", OLDER);
		add("newer.draft", NEWER);
		index = new DossierIndex(folder.resolve("index"));
		index.refresh(shelf, null);
	}

	private Revision add(String name, String text) throws IOException {
		return dossier.add(Documents.read(Files.writeString(folder.resolve(name), text), ReadChoices.DEFAULT, null));
	}

	/** Each hit as revision and number: the found words in the brackets ‹ ›. */
	private List<String> found(String sought) throws IOException {
		return index.search(sought, 100).hits().stream().map(hit -> hit.label() + " " + hit.number() + ": " + marked(hit)).toList();
	}

	private static String marked(Hit hit) {
		return String.join(" ", hit.matches().stream().map(match -> "‹" + hit.text().substring(match.start(), match.end()) + "›").toList());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# words                  | newest first: revision, number, what is marked
			SEDIMENT                 | 2026-05-04 18:30 2: ‹sediment›
			not convene              | 2026-05-04 18:30 2: ‹not› ‹convene›
			parties reduce           | 2026-05-07 22:15 1: ‹Parties› ‹reduce›, 2026-05-04 18:30 1: ‹Parties› ‹reduce›
			"shall should"           | 2026-05-04 18:30 1: ‹shall› ‹should›
			"should shall"           | ''
			low-carbon               | 2026-05-07 22:15 1: ‹low› ‹carbon›, 2026-05-04 18:30 1: ‹low› ‹carbon›
			commit*                  | 2026-05-07 22:15 3: ‹committees› ‹committed›
			commit                   | ''
			ＣＯＭＭＵＮＩＴＹ           | 2026-05-07 22:15 3: ‹COMMUNITY›
			途上国                    | 2026-05-07 22:15 2: ‹途上国›
			資金供与                   | ''
			「資金を供与」              | 2026-05-07 22:15 2: ‹資金を供与›
			nothing of the kind      | ''
			[                        | ''
			""")
	void findsParagraphsThatHoldAllWords(String sought, String expected) throws IOException {
		assertEquals(expected, String.join(", ", found(sought)));
	}

	@Test
	void aHitTellsWhereItStands() throws IOException {
		Hit hit = index.search("sediment", 10).hits().getFirst();
		Revision older = dossier.dossier().getRevisions().getFirst();
		assertEquals(List.of(dossier.folder(), "River deltas", dossier.draft(older), older.getLabel(), 1, "2"),
				List.of(hit.dossier(), hit.title(), hit.draft(), hit.label(), hit.paragraph(), hit.number()));
		assertEquals("Requests the secretariat not to convene the sediment board.", hit.text());
	}

	@Test
	void moreThanAskedForAreCounted() throws IOException {
		Hits hits = index.search("parties", 1);
		assertEquals(List.of(1, 2), List.of(hits.hits().size(), hits.total()));
	}

	@Test
	void whatWasAddedIsFoundAfterTheNextRefresh() throws IOException {
		add("newest.draft", "Version: 2026-05-09T03:40\n\n1. Welcomes the estuary.\n");
		assertEquals(List.of(), found("estuary"));
		index.refresh(shelf, null);
		assertEquals(List.of("2026-05-09 03:40 1: ‹estuary›"), found("estuary"));
	}

	@Test
	void whatWasRemovedIsFoundNoMore() throws IOException {
		dossier.remove(dossier.dossier().getRevisions().getFirst());
		index.refresh(shelf, null);
		assertEquals(List.of(), found("sediment"));
		assertEquals(1, found("parties").size());
	}

	@Test
	void aCopyThatWasWrittenIsFoundByItsNewWords() throws IOException {
		var copy = dossier.copies().make(dossier.dossier().getRevisions().getFirst(), "What if");
		String known = Files.readString(dossier.draft(copy));
		dossier.copies().write(copy, known, known.replace("sediment", "gravel"));
		index.refresh(shelf, null);
		assertEquals(List.of("What if 2: ‹gravel›"), found("gravel"));
	}

	@Test
	void aDossierThatWasRenamedIsFoundByItsNewName() throws IOException {
		dossier.rename("Estuaries");
		index.refresh(shelf, null);
		assertEquals("Estuaries", index.search("sediment", 1).hits().getFirst().title());
		assertEquals(1, index.search("sediment", 9).total());
	}

	@Test
	void aDamagedIndexIsMadeAnew() throws IOException {
		try (Stream<Path> files = Files.list(folder.resolve("index"))) {
			for (Path file : files.filter(file -> file.getFileName().toString().startsWith("segments")).toList()) {
				Files.writeString(file, "no index at all");
			}
		}
		index.refresh(shelf, null);
		assertEquals(1, found("sediment").size());
	}

	@Test
	void nothingIsFoundBeforeAnythingWasIndexed() throws IOException {
		assertEquals(Hits.NONE, new DossierIndex(folder.resolve("none")).search("parties", 10));
	}

	@Test
	void whatWasCancelledGoesOnTheNextTime() throws IOException {
		DossierIndex another = new DossierIndex(folder.resolve("another"));
		NullProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> another.refresh(shelf, cancelled));
		another.refresh(shelf, null);
		assertEquals(2, another.search("parties", 10).total());
	}

	@Test
	void refreshingTwiceChangesNothing() throws IOException {
		List<String> before = files();
		index.refresh(shelf, null);
		assertEquals(before, files());
		assertTrue(before.size() > 1);
	}

	private List<String> files() throws IOException {
		try (Stream<Path> files = Files.list(folder.resolve("index"))) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}
}
