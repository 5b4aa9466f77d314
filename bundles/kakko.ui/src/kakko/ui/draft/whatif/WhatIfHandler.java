package kakko.ui.draft.whatif;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

import kakko.ui.Wording;
import kakko.ui.draft.DraftEditor;
import kakko.ui.draft.ParsedDraft;

/** Decides about what stands at the caret, in a copy; the command's parameter says how. */
public final class WhatIfHandler extends AbstractHandler {

	private static final String KIND = "kakko.ui.draft.whatIf.kind";

	@Override
	public Object execute(ExecutionEvent event) {
		Decision.Kind kind = Decision.Kind.valueOf(event.getParameter(KIND));
		if (HandlerUtil.getActiveEditor(event) instanceof DraftEditor editor) {
			editor.whenFresh(parsed -> decide(kind, parsed, editor));
		}
		return null;
	}

	private static void decide(Decision.Kind kind, ParsedDraft parsed, DraftEditor editor) {
		Wording wording = Wording.ofWindow();
		Optional<Decision> decision = Decision.of(kind, parsed, editor.caret());
		decision.ifPresentOrElse(made -> made.change(parsed, wording).make(editor), () -> editor.say(wording.say("whatIf.nothing." + kind)));
	}
}
