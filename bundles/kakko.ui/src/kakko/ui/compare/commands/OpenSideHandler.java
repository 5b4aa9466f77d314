package kakko.ui.compare.commands;

import org.eclipse.core.commands.ExecutionEvent;

import kakko.ui.compare.CompareEditor;

/** Opens the draft at what is selected in the comparison. */
public final class OpenSideHandler extends CompareHandler {

	@Override
	void run(CompareEditor editor, ExecutionEvent event) {
		editor.openDraft();
	}
}
