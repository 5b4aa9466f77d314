package kakko.ui.compare.commands;

import org.eclipse.core.commands.ExecutionEvent;

import kakko.ui.compare.CompareEditor;
import kakko.ui.compare.text.Filter;

/** Looks for something alone, or no longer; the command says for what. */
public final class FilterHandler extends CompareHandler {

	static final String FILTER = "kakko.ui.compare.filter.what";

	@Override
	void run(CompareEditor editor, ExecutionEvent event) {
		editor.pane().filter(Filter.valueOf(event.getParameter(FILTER)));
	}
}
