package kakko.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShelfTest {

	@TempDir
	private Path folder;
	private Shelf shelf;

	@BeforeEach
	void anEmptyShelf() {
		shelf = new Shelf(folder.resolve("Kakko"));
	}

	private List<String> names() throws IOException {
		return shelf.dossiers().stream().map(shelved -> shelved.group() + "/" + shelved.name()).toList();
	}

	@Test
	void aShelfThatIsNotThereYetHasNoDossiers() throws IOException {
		assertEquals(List.of(), names());
	}

	@Test
	void listsDossiersOnTheShelfAndOneFolderDown() throws IOException {
		shelf.create("River deltas");
		shelf.create("ICRD 7", "Finance");
		shelf.create("ICRD 7", "Adaptation");
		Files.createDirectories(shelf.folder().resolve("Photos/2026/May"));
		assertEquals(List.of("/River deltas", "ICRD 7/Adaptation", "ICRD 7/Finance"), names());
	}

	@Test
	void aDamagedDossierDoesNotHideTheOthers() throws IOException {
		shelf.create("Adaptation");
		Path damaged = shelf.create("Finance").folder();
		Files.writeString(damaged.resolve(DossierFolder.ITEM), "<?xml version=\"1.0\"?><half");
		shelf.create("Transparency");
		assertEquals(List.of("/Adaptation", "/Finance", "/Transparency"), names());
		String sentence = shelf.dossiers().get(1).fault().orElseThrow().localizedMessage(Locale.JAPANESE);
		assertTrue(sentence.contains(damaged.resolve(DossierFolder.ITEM).toString()) && sentence.contains("読み込めません"), sentence);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			River deltas               | River deltas
			第六条２（パリ協定）        | 第六条２（パリ協定）
			CMA 6: item 13(a)/(b)      | CMA 6 item 13(a) (b)
			../../etc                  | etc
			Why? "Because" <x>|Why Because x
			.hidden.                   | hidden
			con                        | _con
			NUL.txt                    | _NUL.txt
			???                        | dossier
			""")
	void aFolderIsCalledAsTheTitleAsFarAsEverySystemTakesIt(String title, String name) throws IOException {
		DossierFolder created = shelf.create(title);
		assertEquals(shelf.folder().resolve(name), created.folder());
		assertEquals(title, DossierFolder.open(created.folder()).dossier().getTitle());
	}

	@Test
	void aTitleLongerThanNamesMayBeIsCut() throws IOException {
		String title = "協".repeat(300);
		DossierFolder created = shelf.create(title);
		assertEquals("協".repeat(60), created.folder().getFileName().toString());
		assertEquals(title, created.dossier().getTitle());
	}

	@Test
	void aTitleThatIsThereGetsAFolderOfItsOwn() throws IOException {
		assertEquals("Article 6.2", shelf.create("Article 6.2").folder().getFileName().toString());
		assertEquals("Article 6.2-2", shelf.create("Article 6.2").folder().getFileName().toString());
		assertEquals(2, shelf.dossiers().size());
	}

	@Test
	void aDossierHoldsNoOtherDossiers() throws IOException {
		shelf.create("River deltas");
		DossierRefusal refusal = assertThrows(DossierRefusal.class, () -> shelf.create("River deltas", "Finance"));
		assertTrue(refusal.getMessage().contains("Choose another folder"), refusal.getMessage());
	}
}
