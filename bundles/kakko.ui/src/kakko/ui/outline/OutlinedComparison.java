package kakko.ui.outline;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import kakko.core.Reading;
import kakko.lang.ide.DraftText;
import kakko.lang.ide.outline.Entry;
import kakko.lang.ide.outline.Outline;
import kakko.ui.analysis.Analyses;
import kakko.ui.analysis.PendingPane;
import kakko.ui.compare.CompareEditor;
import kakko.ui.spot.Spot;
import kakko.ui.spot.Spot.Kind;

/** The newer draft of a comparison; what doesn't stand in it any more is in no outline. */
final class OutlinedComparison implements Outlined {

	private record Known(Reading reading, DraftText text, List<Entry> outline) {
	}

	private final CompareEditor editor;
	private Known known;

	OutlinedComparison(CompareEditor editor) {
		this.editor = editor;
	}

	@Override
	public Path draft() {
		return editor.input().to();
	}

	@Override
	public Runnable follow(Consumer<List<Entry>> reader) {
		boolean[] ended = { false };
		PendingPane.paintedIn(editor).thenRun(() -> learn(outline -> {
			if (!ended[0]) {
				reader.accept(outline);
			}
		}));
		return () -> ended[0] = true;
	}

	private void learn(Consumer<List<Entry>> reader) {
		Analyses.get().draft(draft()).made(read -> {
			DraftText text = DraftText.of(read.draft());
			return new Known(read.reading(), text, Outline.of(text));
		}).then(editor.pane(), made -> {
			known = made;
			reader.accept(made.outline());
		}, failure -> {
			// the comparison says that it can't be read
		});
	}

	@Override
	public void show(Entry entry) {
		editor.reveal(new Spot(draft(), Kind.PARAGRAPH, known.text().offsets().place(entry.anchor().start()).block().getIndex()));
	}

	@Override
	public Optional<Integer> place(Spot spot) {
		boolean here = known != null && spot.draft().equals(draft()) && spot.isIn(known.reading());
		return here ? Optional.of(known.text().offsets().words(known.text().paragraphs().get(spot.paragraph(known.reading()))).start()) : Optional.empty();
	}
}
