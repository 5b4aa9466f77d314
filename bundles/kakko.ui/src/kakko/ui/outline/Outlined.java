package kakko.ui.outline;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.ui.IEditorPart;

import kakko.lang.ide.outline.Entry;
import kakko.ui.compare.CompareEditor;
import kakko.ui.draft.DraftEditor;
import kakko.ui.spot.Spot;

/** What stands in front and has an outline. */
interface Outlined {

	/** What is outlined: the same draft may stand in front in another way. */
	Path draft();

	/**
	 * Tells the outline as soon as it is known, and again when the text has gone on; in the window's thread.
	 *
	 * @return what ends it
	 */
	Runnable follow(Consumer<List<Entry>> reader);

	void show(Entry entry);

	/** Where in the outlined text it stands, as far as that is known; nothing where it stands in another. */
	Optional<Integer> place(Spot spot);

	static Optional<Outlined> of(IEditorPart editor) {
		return switch (editor) {
		case DraftEditor draft -> Optional.of(new OutlinedDraft(draft));
		case CompareEditor comparison -> Optional.of(new OutlinedComparison(comparison));
		case null, default -> Optional.empty();
		};
	}
}
