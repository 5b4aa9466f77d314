package kakko.ui.dossiers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import kakko.ui.draft.DraftEditor;
import kakko.ui.tests.Window;

@ExtendWith(Window.class)
class SampleDossierTest {

	@Test
	void itsRevisionsAreListedOldestFirst() {
		List<String> revisions = Arrays.stream(dossier().getItems()).map(TreeItem::getText).toList();
		assertEquals(List.of("2026-05-04 18:30", "2026-05-07 22:15", "2026-05-09 03:40"), revisions);
	}

	@Test
	void enterOpensARevisionToRead() {
		TreeItem oldest = dossier().getItem(0);
		oldest.getParent().setSelection(oldest);
		Event enter = new Event();
		enter.item = oldest;
		oldest.getParent().notifyListeners(SWT.DefaultSelection, enter);

		Window.until("the draft is read", () -> Window.page().getActiveEditor() instanceof DraftEditor editor && editor.text().getCharCount() > 0);
		DraftEditor editor = (DraftEditor) Window.page().getActiveEditor();
		assertEquals("2026-05-04 18:30", editor.getTitle());
		assertTrue(editor.text().getText().contains("Decides to establish a Board of the Mechanism, consisting of [16][20][24] members, [with [equitable and] balanced"));
		editor.text().setTopIndex(editor.text().getLineAtOffset(editor.text().getText().indexOf("II. Governance")));
		Window.photograph("sample");
	}

	@Test
	void aWindowWithNothingToComeBackToShowsTheNewestDraft() {
		NewestDraft.open(Window.page());
		Window.until("the draft is read", () -> Window.shell().getText().equals("Kakko – 2026-05-09 03:40"));
	}

	private static TreeItem dossier() {
		TreeViewer tree = ((DossiersView) Window.page().findView(DossiersView.ID)).tree();
		assertEquals(1, tree.getTree().getItemCount());
		return tree.getTree().getItem(0);
	}
}
