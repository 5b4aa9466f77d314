package kakko.ui.draft.go;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

import kakko.lang.ide.outline.Entry;
import kakko.ui.Wording;
import kakko.ui.draft.DraftEditor;
import kakko.ui.draft.go.QuickList.Goal;

/** Lists sections, paragraphs and options of the draft in front, to go to one of them. */
public final class QuickOutlineHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		DraftEditor editor = (DraftEditor) HandlerUtil.getActiveEditor(event);
		if (editor.parsed() == null) {
			return null;
		}
		List<Goal> goals = new ArrayList<>();
		add(editor, editor.parsed().outline(), 0, goals);
		QuickList list = new QuickList(editor.text(), Wording.ofWindow().say("quick.outline"), goals, editor.caret(), goal -> editor.point(goal.place()));
		list.open();
		return list;
	}

	private static void add(DraftEditor editor, List<Entry> entries, int depth, List<Goal> goals) {
		for (Entry entry : entries) {
			goals.add(new Goal(entry.label(), depth, editor.shown(entry.anchor())));
			add(editor, entry.children(), depth + 1, goals);
		}
	}
}
