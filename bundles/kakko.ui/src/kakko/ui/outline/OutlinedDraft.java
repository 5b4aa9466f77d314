package kakko.ui.outline;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import kakko.lang.ide.outline.Entry;
import kakko.lang.place.Range;
import kakko.ui.draft.DraftEditor;
import kakko.ui.spot.Spot;

/** A draft in its editor. */
record OutlinedDraft(DraftEditor editor) implements Outlined {

	@Override
	public Path draft() {
		return editor.file();
	}

	@Override
	public Runnable follow(Consumer<List<Entry>> reader) {
		return editor.whenParsed(parsed -> reader.accept(parsed.outline()));
	}

	@Override
	public void show(Entry entry) {
		editor.show(entry.anchor());
	}

	@Override
	public Optional<Integer> place(Spot spot) {
		boolean here = spot.draft().equals(editor.file()) && editor.parsed() != null;
		return here ? editor.parsed().range(spot.kind(), spot.index()).map(Range::start) : Optional.empty();
	}
}
