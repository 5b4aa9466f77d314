package kakko.ui.draft.whatif;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;

import kakko.ui.Wording;
import kakko.ui.compare.CompareInput;
import kakko.ui.compare.choose.AtHand;
import kakko.ui.draft.Copies;
import kakko.ui.draft.DraftEditor;
import kakko.ui.open.Opening;

/** Compares the copy in front, as it was saved, with the draft it was made from. */
public final class CompareCopyHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (!(HandlerUtil.getActiveEditor(event) instanceof DraftEditor editor)) {
			return null;
		}
		Optional<CompareInput> both = Copies.isCopy(editor.file()) ? AtHand.of(List.of(editor.file())).withPrevious() : Optional.empty();
		if (both.isEmpty()) {
			editor.say(Wording.ofWindow().say("whatIf.noCopy"));
		} else if (!editor.isDirty() || editor.getSite().getPage().saveEditor(editor, false)) {
			compare(editor.getSite().getPage(), both.get());
		}
		return null;
	}

	/** One that is open already shows what the copy was before. */
	private static void compare(IWorkbenchPage page, CompareInput both) {
		IEditorPart before = page.findEditor(both);
		if (before != null) {
			page.closeEditor(before, false);
		}
		Opening.comparison(page, both.from(), both.to());
	}
}
