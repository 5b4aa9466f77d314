package kakko.ui.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import kakko.dossier.DossierFolder;
import kakko.dossier.SampleDossier;
import kakko.ui.compare.CompareEditor;
import kakko.ui.dossiers.DossiersView;
import kakko.ui.dossiers.SampleHandler;
import kakko.ui.draft.DraftEditor;
import kakko.ui.help.GuideView;
import kakko.ui.importing.Importing;
import kakko.ui.open.Opening;
import kakko.ui.search.SearchView;
import kakko.ui.tests.Screen;
import kakko.ui.tests.Window;
import kakko.ui.tracker.TrackerView;
import kakko.ui.welcome.WelcomePage;

/** Every part of the window with the sample dossier in it, as target/screenshots/gallery; no label in it is cut off, and screen readers find a name for everything. */
@ExtendWith(Window.class)
class GalleryTest {

	private static final String BRACKET = "[31 March 2027";

	private DossierFolder sample;

	@BeforeEach
	void openTheSample() throws Exception {
		sample = SampleHandler.sample();
		DossiersView dossiers = (DossiersView) Window.page().showView(DossiersView.ID);
		dossiers.reveal(sample, sample.dossier().getRevisions().getLast());
		Window.until("the sample is shown", () -> dossiers.tree().getTree().getItemCount() == 1 && sample.equals(dossiers.selectedDossier()));
		Screen.find(Window.shell(), Button.class, button -> button.getText().equals("✕")).ifPresent(close -> close.notifyListeners(SWT.Selection, null));
	}

	@AfterEach
	void asItWas() {
		Look.LAPTOP_LIGHT.take();
		Window.page().resetPerspective();
	}

	@Test
	void welcome() {
		WelcomePage.open(Window.page());
		pictures("welcome");
	}

	@Test
	void comparingTwoFiles() throws Exception {
		WelcomePage.open(Window.page());
		Screen.dialog("kakko.ui.compareFiles");
		pictures("compare-files");
	}

	@Test
	void importing(@TempDir Path folder) throws Exception {
		WelcomePage.open(Window.page());
		Path originals = SampleDossier.unpack(folder.resolve("deltas")).folder().resolve("originals");
		Importing.start(Window.page(), List.of("river-deltas-L4.docx", "river-deltas-L4-Rev1.pdf", "river-deltas-L4-Rev2.docx").stream().map(originals::resolve).toList(), null);
		Window.until("all is read", () -> Window.dialog() != null && Screen.button(Window.dialog(), Window.japanese() ? "取り込む" : "Import").isEnabled());
		pictures("import");
	}

	@Test
	void detailsOfADraft() throws Exception {
		draft(2);
		DossiersView dossiers = (DossiersView) Window.page().showView(DossiersView.ID);
		Window.page().activate(dossiers);
		dossiers.tree().setSelection(new StructuredSelection(dossiers.tree().getTree().getItem(0).getItem(1).getData()));
		Screen.dialog("kakko.ui.dossiers.details");
		pictures("details");
	}

	@Test
	void newDossier() throws Exception {
		draft(2);
		Screen.dialog("kakko.ui.dossiers.new");
		pictures("new-dossier");
	}

	@Test
	void draftWithOutlineAndBrackets() throws Exception {
		pointAt(draft(1));
		show("kakko.ui.outline");
		pictures("draft");
	}

	@Test
	void inspector() throws Exception {
		pointAt(draft(1));
		show("kakko.ui.inspector");
		pictures("inspector");
	}

	@Test
	void tracker() throws Exception {
		draft(2);
		TrackerView tracker = (TrackerView) show(TrackerView.ID);
		Window.until("the brackets are followed", () -> tracker.sentence().isEmpty() && tracker.table().rows().getRowCount() > 3);
		Window.page().activate(tracker);
		tracker.table().select(3, 3);
		show("kakko.ui.inspector");
		pictures("tracker");
	}

	@Test
	void comparison() throws Exception {
		CompareEditor editor = compare();
		editor.pane().go(true);
		show("kakko.ui.review");
		pictures("compare");
		editor.pane().layOut(false);
		pictures("compare-one-column");
		editor.pane().layOut(true);
	}

	@Test
	void search() throws Exception {
		draft(2);
		SearchView search = (SearchView) show(SearchView.ID);
		search.search("board");
		Window.until("it is found", () -> search.table().rows().getRowCount() > 1);
		pictures("search");
		search.search("");
	}

	@Test
	void settings() throws Exception {
		draft(2);
		Screen.dialog("kakko.ui.settings");
		pictures("settings");
	}

	@Test
	void guide() throws Exception {
		draft(2);
		Screen.run("kakko.ui.guide");
		pictures("guide");
		((GuideView) Window.page().findView(GuideView.ID)).open("keys");
		pictures("keys");
	}

	@Test
	void problems() throws Exception {
		other("kakko.ui.problems", "problems");
	}

	@Test
	void timeline() throws Exception {
		other("kakko.ui.timeline", "timeline");
	}

	/** A part that may not be there yet. */
	private void other(String view, String name) throws Exception {
		if (PlatformUI.getWorkbench().getViewRegistry().find(view) != null) {
			pointAt(draft(1));
			show(view);
			pictures(name);
		}
	}

	private DraftEditor draft(int revision) {
		var shown = sample.dossier().getRevisions().get(revision);
		Opening.draft(Window.page(), sample.draft(shown), shown.getLabel());
		Window.until("the draft is read", () -> Window.page().getActiveEditor() instanceof DraftEditor draft && draft.parsed() != null);
		return (DraftEditor) Window.page().getActiveEditor();
	}

	private static void pointAt(DraftEditor draft) throws Exception {
		TrackerView tracker = (TrackerView) show(TrackerView.ID);
		Window.until("the brackets are followed", () -> tracker.sentence().isEmpty());
		Window.page().activate(draft);
		draft.text().setFocus();
		draft.text().setCaretOffset(draft.text().getText().indexOf(BRACKET) + 2);
		draft.text().showSelection();
	}

	private CompareEditor compare() {
		List<Path> drafts = sample.dossier().getRevisions().stream().map(sample::draft).toList();
		Opening.comparison(Window.page(), drafts.get(0), drafts.get(1));
		Window.until("they are compared", () -> Window.page().getActiveEditor() instanceof CompareEditor compared && compared.pane().compared() != null);
		return (CompareEditor) Window.page().getActiveEditor();
	}

	private static IViewPart show(String view) throws Exception {
		IViewPart shown = Window.page().showView(view, null, IWorkbenchPage.VIEW_VISIBLE);
		Window.page().bringToTop(shown);
		return shown;
	}

	private static void pictures(String part) {
		for (Look look : Look.values()) {
			look.take();
			Window.photograph("gallery/" + part + "-" + look.named());
			Shell shown = Window.dialog() == null ? Window.shell() : Window.dialog();
			assertEquals(List.of(), Screen.cut(shown), part + ", " + look.named());
			assertEquals(List.of(), Screen.nameless(shown), part);
		}
	}
}
