package kakko.benchmark.inside;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

import kakko.documents.Documents;
import kakko.documents.ReadChoices;
import kakko.dossier.DossierFolder;
import kakko.model.dossiers.Revision;
import kakko.ui.analysis.Analyses;
import kakko.ui.compare.CompareEditor;
import kakko.ui.compare.CompareInput;
import kakko.ui.desk.Desk;
import kakko.ui.draft.DraftEditor;
import kakko.ui.draft.DraftInput;
import kakko.ui.search.SearchView;
import kakko.ui.tracker.TrackerView;

/** What an expert does with two versions of a text, each step measured. */
final class Session {

	private static final String TYPED = "and recalls [that the committee][with appreciation the work] shall report on the [[urgent] need] for support, taking into account ";
	private static final int PAGES = 40;
	private static final int BRACKETS = 30;
	private static final int SWITCHES = 20;
	private static final int AFTER_KEY = 60;
	private static final int AFTER_SELECTING = 250;
	private static final int CALM = 1500;
	private static final int CHOOSING = 3000;

	private final Hands hands;
	private final Samples samples;
	private final Paints paints;
	private final Path older;
	private final Path newer;
	private DossierFolder dossier;

	Session(Hands hands, Samples samples, Path older, Path newer) {
		this.hands = hands;
		this.samples = samples;
		this.paints = new Paints(hands, samples);
		this.older = older;
		this.newer = newer;
	}

	void run() throws Exception {
		open("open", newer);
		forget();
		compare("compare", older, newer);
		closeAll();
		open("open again", newer);
		forget();
		compare("compare again", older, newer);
		forget();
		choose();
		compare("compare chosen", older, newer);
		closeAll();
		keepInDossier();
		type();
		read();
		compareInDossier();
		track();
		changeOver();
		search();
	}

	/** First sign of the draft, and all of its text there. */
	private void open(String name, Path file) throws Exception {
		try (Heartbeat heartbeat = new Heartbeat(hands.display(), name + " stalls", samples)) {
			paints.time(name, () -> openDraft(file), control -> editor() instanceof DraftEditor, control -> control == draft().text(),
					() -> editor() instanceof DraftEditor draft && draft.parsed() != null && draft.text().getCharCount() > 0);
		}
		hands.rest(CALM);
	}

	private void compare(String name, Path from, Path to) throws Exception {
		try (Heartbeat heartbeat = new Heartbeat(hands.display(), name + " stalls", samples)) {
			paints.time(name, () -> page().openEditor(new CompareInput(from, to), CompareEditor.ID), control -> editor() instanceof CompareEditor,
					control -> control == comparison().pane().sheet(), () -> editor() instanceof CompareEditor compared && compared.pane().compared() != null);
		}
		hands.rest(CALM);
	}

	/** As the dialog does that asks for two files, while the user looks for the second and for the button. */
	private void choose() {
		hands.run(() -> Analyses.get().draft(older));
		hands.rest(CHOOSING);
		hands.run(() -> Analyses.get().comparison(older, newer));
		hands.rest(CHOOSING);
	}

	private void forget() {
		hands.run(() -> List.of(older, newer).forEach(Analyses.get()::forget));
		closeAll();
	}

	private void closeAll() {
		hands.run(() -> page().closeAllEditors(false));
		hands.rest(CALM);
	}

	private void keepInDossier() throws IOException {
		dossier = hands.in(() -> Desk.get().lay(Desk.shelf().create("Measured")));
		for (Path file : List.of(older, newer)) {
			var read = Documents.read(file, ReadChoices.DEFAULT, new NullProgressMonitor());
			hands.in(() -> dossier.add(read));
		}
		hands.run(() -> Desk.get().changed(dossier));
		hands.in(() -> page().showView(TrackerView.ID));
	}

	private Path draft(int revision) {
		List<Revision> revisions = dossier.dossier().getRevisions();
		return dossier.draft(revisions.get(revision));
	}

	/** In a working copy, in the middle of it, with all views open. */
	private void type() throws Exception {
		Path copy = hands.in(() -> dossier.draft(dossier.copies().make(dossier.dossier().getRevisions().getLast(), "Copy")));
		open("open copy", copy);
		tracked();
		StyledText text = hands.in(() -> draft().text());
		hands.run(() -> {
			text.setFocus();
			text.setCaretOffset(text.getText().indexOf(' ', text.getCharCount() / 2));
			text.showSelection();
		});
		hands.rest(CALM);
		try (Heartbeat heartbeat = new Heartbeat(hands.display(), "typing", samples)) {
			new Keystrokes(hands, text, samples, "key").type(TYPED + TYPED);
		}
		closeAll();
	}

	private void tracked() {
		hands.until("all brackets are followed", () -> page().findView(TrackerView.ID) instanceof TrackerView tracker && tracker.sentence().isEmpty());
		hands.rest(CALM);
	}

	private void read() throws Exception {
		open("open in dossier", draft(1));
		tracked();
		StyledText text = hands.in(() -> draft().text());
		hands.run(text::setFocus);
		turnPages("scrolling a draft");
		int brackets = hands.in(() -> draft().parsed().reading().brackets().size());
		int steps = Math.min(BRACKETS, brackets);
		try (Heartbeat heartbeat = new Heartbeat(hands.display(), "selecting in a draft", samples)) {
			IntStream.range(0, steps).map(step -> step * brackets / steps).forEach(this::putCaretIn);
		}
	}

	private void putCaretIn(int bracket) {
		hands.run(() -> {
			DraftEditor editor = draft();
			editor.parsed().range(kakko.ui.spot.Spot.Kind.BRACKET, bracket).ifPresent(range -> {
				editor.text().setCaretOffset(editor.viewer().modelOffset2WidgetOffset(range.start() + 1));
				editor.text().showSelection();
			});
		});
		hands.rest(AFTER_SELECTING);
	}

	private void turnPages(String name) {
		try (Heartbeat heartbeat = new Heartbeat(hands.display(), name, samples)) {
			for (int key : new int[] { SWT.PAGE_DOWN, SWT.PAGE_UP }) {
				for (int page = 0; page < PAGES; page++) {
					hands.key(key);
					hands.rest(AFTER_KEY);
				}
			}
		}
	}

	private void compareInDossier() throws Exception {
		compare("compare in dossier", draft(0), draft(1));
		hands.run(comparison().pane().sheet()::setFocus);
		turnPages("scrolling a comparison");
		try (Heartbeat heartbeat = new Heartbeat(hands.display(), "going from change to change", samples)) {
			for (int change = 0; change < BRACKETS; change++) {
				hands.key(SWT.F8);
				hands.rest(AFTER_SELECTING);
			}
		}
	}

	private void track() {
		tracked();
		TrackerView tracker = hands.in(() -> (TrackerView) page().showView(TrackerView.ID));
		int rows = hands.in(() -> tracker.table().rows().getRowCount());
		if (rows == 0) {
			return;
		}
		hands.run(tracker::setFocus);
		turnPages("scrolling the table of brackets");
		try (Heartbeat heartbeat = new Heartbeat(hands.display(), "selecting in the table of brackets", samples)) {
			for (int step = 0; step < BRACKETS; step++) {
				int row = step * rows / BRACKETS;
				hands.run(() -> tracker.table().select(row, 2));
				hands.rest(AFTER_SELECTING);
			}
		}
	}

	private void changeOver() {
		List<IEditorPart> editors = hands.in(() -> List.of(page().getEditorReferences()).stream().map(reference -> reference.getEditor(true)).toList());
		try (Heartbeat heartbeat = new Heartbeat(hands.display(), "switching editors", samples)) {
			for (int turn = 0; turn < SWITCHES; turn++) {
				IEditorPart next = editors.get(turn % editors.size());
				hands.run(() -> page().activate(next));
				hands.rest(AFTER_SELECTING);
			}
		}
	}

	private void search() {
		SearchView search = hands.in(() -> (SearchView) page().showView(SearchView.ID));
		try (Heartbeat heartbeat = new Heartbeat(hands.display(), "searching", samples)) {
			for (String words : List.of("p", "pa", "parties", "committee", "support", "the", "report*")) {
				hands.run(() -> search.search(words));
				hands.rest(2 * AFTER_SELECTING);
			}
			hands.rest(CALM);
		}
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	private static IEditorPart openDraft(Path file) throws PartInitException {
		return page().openEditor(DraftInput.of(file), DraftEditor.ID);
	}

	private static IEditorPart editor() {
		return page().getActiveEditor();
	}

	private static DraftEditor draft() {
		return (DraftEditor) editor();
	}

	private static CompareEditor comparison() {
		return (CompareEditor) editor();
	}
}
