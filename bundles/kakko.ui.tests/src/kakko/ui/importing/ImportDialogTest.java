package kakko.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import kakko.documents.Documents;
import kakko.documents.ReadChoices;
import kakko.dossier.DossierFolder;
import kakko.dossier.Shelf.Shelved;
import kakko.model.dossiers.Revision;
import kakko.ui.SpokenName;
import kakko.ui.appearance.Appearance;
import kakko.ui.compare.CompareEditor;
import kakko.ui.desk.Desk;
import kakko.ui.tests.Screen;
import kakko.ui.tests.Window;

@ExtendWith(Window.class)
class ImportDialogTest {

	private static final String FIRST = "Draft text on seagrass\nVersion of 3 June 2026 10:00\n\n1. [Invites][Urges] Parties to map seagrass meadows;\n\n2. Requests the secretariat [to report];\n";
	private static final String SECOND = "Draft text on seagrass\nVersion of 5 June 2026 18:00\n\n1. Invites Parties to map seagrass meadows;\n\n2. Requests the secretariat to report [annually];\n";

	@TempDir
	Path folder;

	@Test
	void filesAreShownInTheOrderOfTheirVersions() throws Exception {
		Shell dialog = open(write("b.txt", SECOND), write("a.txt", FIRST));
		assertEquals(List.of("a.txt|2026-06-03 10:00", "b.txt|2026-06-05 18:00"), rows(dialog));
		Window.photograph("import");
		Appearance.setDark(true);
		Window.until("the window is dark", Appearance::isDark);
		Window.photograph("import-dark");
		Appearance.setDark(false);
		Window.until("the window is light", () -> !Appearance.isDark());
	}

	@Test
	void aFileThatCannotBeReadSaysWhyAndDoesNotStopTheOthers() throws Exception {
		Shell dialog = open(write("a.txt", FIRST), write("scan.pdf", "no PDF"));
		Window.until("the good one can be taken", () -> Screen.button(dialog, take()).isEnabled());
		assertTrue(rows(dialog).contains(Window.japanese() ? "scan.pdf|読み込めません" : "scan.pdf|can't be read"), () -> "" + rows(dialog));
	}

	@Test
	void whatIsTakenBecomesADossierAndTheLastTwoAreCompared() throws Exception {
		Shell dialog = open(write("a.txt", FIRST), write("b.txt", SECOND));
		Screen.press(dialog, take());
		Window.until("the comparison is open", () -> Window.page().getActiveEditor() instanceof CompareEditor);
		DossierFolder dossier = Desk.shelved().stream().filter(found -> found.folder().startsWith(Desk.shelf().folder())).map(Shelved::dossier).findFirst().orElseThrow().orElseThrow();
		assertEquals(List.of("2026-06-03 10:00", "2026-06-05 18:00"), dossier.dossier().getRevisions().stream().map(Revision::getLabel).toList());
		assertEquals(FIRST, Files.readString(dossier.original(dossier.dossier().getRevisions().getFirst())), "the original is kept as it was received");
	}

	@Test
	void whatTheUserPutsRightIsKept() throws Exception {
		Shell dialog = open(write("a.txt", FIRST));
		Text label = Screen.all(dialog, Text.class).findFirst().orElseThrow();
		label.setText("Zero draft");
		Screen.press(dialog, take());
		Window.until("it is there", () -> labels().equals(List.of("Zero draft")));
	}

	@Test
	void aDateThatIsNoneIsNotTaken() throws Exception {
		Shell dialog = open(write("a.txt", FIRST));
		Text date = Screen.find(dialog, Text.class, text -> text.getText().equals("2026-06-03")).orElseThrow();
		date.setText("2026-06-33");
		assertFalse(Screen.button(dialog, take()).isEnabled());
		assertTrue(Screen.has(dialog, Window.japanese() ? "日付が正しくありません" : "No such date"));
	}

	@Test
	void whatIsNotInTheTextIsCountedByWhatItIsAndListedOnAClick() throws Exception {
		Shell dialog = open(write("a.html", "<html><head><title>Seagrass</title></head><body><nav>Home</nav><nav>Parties</nav><p>1. Invites [Parties];</p></body></html>"));
		Link without = Screen.all(dialog, Link.class).findFirst().orElseThrow();
		assertEquals(Window.japanese() ? "本文以外：ウェブページのリンク 2 件、書式コード 1 件。<a>一覧を表示</a>" : "Not in the text: 2 links of the web page, 1 formatting code. <a>Show them</a>", without.getText());
		without.notifyListeners(SWT.Selection, new Event());
		Table list = Screen.all(dialog, Table.class).toList().get(1);
		assertEquals(List.of("Home", "Parties", "Seagrass"), Arrays.stream(list.getItems()).map(row -> row.getText(2)).sorted().toList());
		assertEquals(List.of(), Screen.cut(dialog));
		Window.photograph("import-left-out");
	}

	@Test
	void aVersionWithoutATimeAsksForOneInItsForm() throws Exception {
		Shell dialog = open(write("a.txt", FIRST.replace(" 10:00", "")));
		Text time = Screen.all(dialog, Text.class).toList().get(2);
		assertEquals(Window.japanese() ? "時:分" : "hh:mm", time.getMessage());
		Combo zone = Screen.all(dialog, Combo.class).findFirst().orElseThrow();
		assertFalse(zone.isEnabled(), "a time zone without a time is none");
		time.setText("10:00");
		assertTrue(zone.isEnabled());
	}

	@Test
	void aFileThatWasReceivedBeforeIsRecognizedAndNotTickedAgain() throws Exception {
		DossierFolder dossier = Desk.get().lay(Desk.shelf().create("Seagrass"));
		Path file = write("a.txt", FIRST);
		dossier.add(Documents.read(file, ReadChoices.DEFAULT, new NullProgressMonitor()));
		Shell dialog = open(dossier, file, write("b.txt", SECOND));
		Window.until("it is recognized", () -> rows(dialog).contains(Window.japanese() ? "a.txt|受領済み" : "a.txt|received before"));
		assertFalse(items(dialog).get(0).getChecked());
		assertTrue(items(dialog).get(1).getChecked());
		String sentence = Window.japanese() ? "2026-06-03 10:00" : "is the very file that was received as";
		assertTrue(Screen.all(dialog, Label.class).anyMatch(label -> label.getText().contains(sentence)));
	}

	/** The list of dossiers was as wide as the longest name, beyond the dialog: the title of a new one was pushed out of it. */
	@Test
	void aDossierWithALongNameLeavesTheTitleOfANewOneItsPlace() throws Exception {
		DossierFolder dossier = Desk.get().lay(Desk.shelf().create("Matters relating to the conservation and sustainable use of seagrass meadows, mangroves and tidal marshes of the Parties, and guidance on their mapping and restoration (Article 6)"));
		Shell dialog = open(dossier, write("b.txt", SECOND));
		Combo which = into(dialog);
		assertTrue(Screen.isWhole(which), "its arrow is seen");
		assertTrue(which.getText().startsWith("Matters relating to the conservation") && which.getText().endsWith("…"), which.getText());
		assertEquals(dossier.dossier().getTitle(), which.getToolTipText());
		choose(which, 0);
		Text title = Screen.find(dialog, Text.class, text -> text.getParent() == which.getParent()).orElseThrow();
		assertTrue(title.isEnabled());
		assertTrue(title.getSize().x >= 200 && title.getLocation().x + title.getSize().x <= title.getParent().getClientArea().width, () -> "" + title.getBounds());
		Window.photograph("import-long-name");
	}

	/** That a draft is older than those of a dossier was still said when another was chosen: each answer asked for two more. */
	@Test
	void whatIsWrongWithOneDossierIsNoLongerSaidWhenAnotherIsChosen() throws Exception {
		DossierFolder dossier = Desk.get().lay(Desk.shelf().create("Seagrass"));
		dossier.add(Documents.read(write("b.txt", SECOND), ReadChoices.DEFAULT, new NullProgressMonitor()));
		Shell dialog = open(dossier, write("a.txt", FIRST), write("c.txt", FIRST.replace("3 June", "4 June")));
		String sentence = Window.japanese() ? "⚠ " : "is older than";
		Window.until("the first is older", () -> says(dialog, sentence));
		choose(into(dialog), 0);
		Window.until("a new dossier has no newer one", () -> !says(dialog, sentence));
		choose(into(dialog), 1);
		Window.until("the first is older again", () -> says(dialog, sentence));
		Window.until("nothing is asked any longer", () -> Arrays.stream(Job.getJobManager().find(null)).noneMatch(job -> job.getClass().getName().contains("Candidates")));
	}

	private static Combo into(Shell dialog) {
		return Screen.find(dialog, Combo.class, combo -> SpokenName.of(combo).equals(Optional.of(Window.japanese() ? "保管先" : "Keep them in"))).orElseThrow();
	}

	private static void choose(Combo combo, int entry) {
		combo.select(entry);
		combo.notifyListeners(SWT.Selection, new Event());
	}

	private static boolean says(Shell dialog, String words) {
		return Screen.all(dialog, Label.class).anyMatch(label -> label.getText().contains(words));
	}

	private Shell open(Path... files) {
		return open(null, files);
	}

	private Shell open(DossierFolder into, Path... files) {
		Importing.start(Window.page(), List.of(files), into);
		Window.until("the dialog is open", () -> Window.dialog() != null);
		Shell dialog = Window.dialog();
		Window.until("all files are read", () -> items(dialog).size() == files.length && rows(dialog).stream().noneMatch(row -> row.endsWith("…")));
		return dialog;
	}

	private Path write(String name, String content) throws Exception {
		return Files.writeString(folder.resolve(name), content);
	}

	private static List<TableItem> items(Shell dialog) {
		return Arrays.asList(Screen.all(dialog, Table.class).findFirst().orElseThrow().getItems());
	}

	private static List<String> rows(Shell dialog) {
		return items(dialog).stream().map(item -> item.getText(0) + "|" + item.getText(1)).toList();
	}

	private static List<String> labels() {
		try {
			return Desk.shelf().dossiers().stream().flatMap(found -> found.dossier().orElseThrow().dossier().getRevisions().stream()).map(Revision::getLabel).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static String take() {
		return Window.japanese() ? "取り込む" : "Import";
	}
}
