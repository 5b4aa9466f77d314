package kakko.ui.draft.whatif;

import java.util.List;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;

import kakko.ui.MenuEntry;
import kakko.ui.Wording;
import kakko.ui.draft.DraftEditor;
import kakko.ui.draft.ParsedDraft;

/** In the context menu: what could be decided where the caret stands, with the words it is about. */
public final class WhatIfMenu {

	private WhatIfMenu() {
	}

	/** Nothing where there is nothing to decide, and while it isn't known what stands there. */
	public static void fill(IMenuManager menu, DraftEditor editor) {
		ParsedDraft parsed = editor.parsed();
		if (parsed == null || !editor.fresh()) {
			return;
		}
		List<Decision> decisions = Decision.at(parsed, editor.caret());
		if (!decisions.isEmpty()) {
			Wording wording = Wording.ofWindow();
			MenuManager choices = new MenuManager(wording.say("whatIf"));
			decisions.forEach(decision -> choices.add(new MenuEntry(decision.label(parsed.reading(), wording), () -> decision.change(parsed, wording).make(editor))));
			menu.add(new Separator());
			menu.add(choices);
		}
	}
}
