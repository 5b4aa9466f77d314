package kakko.ui.compare.commands;

import org.eclipse.core.commands.ExecutionEvent;

import kakko.ui.compare.CompareEditor;

/** Side by side, or in one column. */
public final class OneColumnHandler extends CompareHandler {

	@Override
	void run(CompareEditor editor, ExecutionEvent event) {
		editor.pane().layOut(!editor.pane().sideBySide());
	}
}
