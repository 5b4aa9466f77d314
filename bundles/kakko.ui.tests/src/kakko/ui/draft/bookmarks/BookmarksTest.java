package kakko.ui.draft.bookmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import kakko.core.Engine;
import kakko.core.Reading.Paragraph;
import kakko.lang.DraftLanguage;
import kakko.ui.draft.DraftEditor;
import kakko.ui.draft.DraftInput;
import kakko.ui.draft.go.QuickList.Goal;
import kakko.ui.tests.Course;
import kakko.ui.tests.Drafts;
import kakko.ui.tests.Screen;
import kakko.ui.tests.Window;

@ExtendWith(Window.class)
class BookmarksTest {

	private static final String TEXT = "1. Invites [Parties];\n\n2. Urges haste;\n\n3. Thanks harbour masters;\n";

	@TempDir
	private Path folder;

	@Test
	void oneIsSetAndTakenAwayAtTheCaret() throws Exception {
		DraftEditor editor = open();
		mark(editor, "haste");
		mark(editor, "harbour");
		assertEquals(List.of("2. Urges haste;", "3. Thanks harbour masters;"), labels(editor));
		Window.photograph("bookmarks");
		mark(editor, "haste");
		assertEquals(List.of("3. Thanks harbour masters;"), labels(editor));
	}

	@Test
	void nextGoesFromOneToTheNextAndAround() throws Exception {
		DraftEditor editor = open();
		mark(editor, "Invites");
		mark(editor, "harbour");
		Screen.run("kakko.ui.draft.nextBookmark");
		assertEquals(0, editor.text().getCaretOffset());
		Screen.run("kakko.ui.draft.nextBookmark");
		assertEquals(TEXT.indexOf("3."), editor.text().getCaretOffset());
		Screen.run("kakko.ui.draft.previousBookmark");
		assertEquals(0, editor.text().getCaretOffset());
	}

	@Test
	void thatThereIsNoneIsSaid() throws Exception {
		open();
		Screen.run("kakko.ui.draft.nextBookmark");
		Drafts.footSays(Window.japanese() ? "この草案にしおりはありません" : "No bookmarks in this draft");
	}

	@Test
	void bookmarksAreThereWhenTheDraftIsOpenedAgainAndTheFileIsAsItWas() throws Exception {
		mark(open(), "haste");
		Window.page().closeAllEditors(false);
		assertEquals(List.of("2. Urges haste;"), labels(open()));
		assertEquals(TEXT, Files.readString(folder.resolve("buoys.draft")));
	}

	/** They were kept by the path of the draft. */
	@Test
	void bookmarksGoWhereTheirDossierGoes() throws Exception {
		Course course = Course.of(folder, "Buoys", List.of(TEXT));
		mark(Drafts.open(course.draft(0)), "haste");
		Window.page().closeAllEditors(false);
		Path there = course.dossier().folder().resolveSibling("Buoys and lights");
		Files.move(course.dossier().folder(), there);
		DraftEditor editor = Drafts.open(there.resolve(course.dossier().folder().relativize(course.draft(0))));
		assertEquals(List.of("2. Urges haste;"), labels(editor));
		mark(editor, "haste");
		assertEquals(List.of(), labels(editor));
		Window.page().closeAllEditors(false);
		assertEquals(List.of(), labels(Drafts.open(editor.file())));
	}

	@Test
	void bookmarksThatAnOlderWindowKeptByTheirPathComeIntoTheDossier() throws Exception {
		Course course = Course.of(folder, "Buoys", List.of(TEXT));
		ScopedPreferenceStore settings = new ScopedPreferenceStore(InstanceScope.INSTANCE, "kakko.ui.bookmarks");
		settings.setValue(course.draft(0).toString(), "1\tUrges haste;");
		DraftEditor editor = Drafts.open(course.draft(0));
		assertEquals(List.of("2. Urges haste;"), labels(editor));
		mark(editor, "harbour");
		assertEquals(List.of("1\tUrges haste;", "2\tThanks harbour masters;"), course.dossier().bookmarks().of(course.dossier().dossier().getRevisions().getFirst()));
		assertEquals("", settings.getString(course.draft(0).toString()));
	}

	@Test
	void aBookmarkFollowsItsWordsWhenParagraphsComeBeforeIt() {
		Bookmark bookmark = Bookmark.of(paragraphs(TEXT).get(1));
		assertEquals("3", bookmark.find(paragraphs("1. Invites [Parties];\n\n2. Recalls;\n\n3. Urges haste;\n")).orElseThrow().number());
	}

	private static List<Paragraph> paragraphs(String text) {
		return Engine.read(DraftLanguage.parse(text)).paragraphs();
	}

	private static void mark(DraftEditor editor, String words) throws Exception {
		Drafts.point(editor, words);
		Screen.run("kakko.ui.draft.bookmark");
	}

	private static List<String> labels(DraftEditor editor) {
		return editor.bookmarks().goals().stream().map(Goal::label).toList();
	}

	private DraftEditor open() throws Exception {
		Path file = folder.resolve("buoys.draft");
		Files.writeString(file, TEXT);
		DraftEditor editor = (DraftEditor) Window.page().openEditor(DraftInput.of(file), DraftEditor.ID);
		Window.until("the draft is read", () -> editor.parsed() != null);
		return editor;
	}
}
