package kakko.ui.outline;

import java.util.List;
import java.util.function.Consumer;

import kakko.lang.ide.outline.Entry;
import kakko.ui.draft.DraftEditor;

/** A draft in its editor. */
record OutlinedDraft(DraftEditor editor) implements Outlined {

	@Override
	public Runnable follow(Consumer<List<Entry>> reader) {
		return editor.whenParsed(parsed -> reader.accept(parsed.outline()));
	}

	@Override
	public void show(Entry entry) {
		editor.show(entry.anchor());
	}
}
