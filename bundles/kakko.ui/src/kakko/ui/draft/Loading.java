package kakko.ui.draft;

import java.util.function.Consumer;

import kakko.ui.analysis.Analyses;
import kakko.ui.analysis.Pending;
import kakko.ui.analysis.PendingPane;
import kakko.ui.analysis.ReadDraft;

/** Brings a draft into its editor: its words as they are as soon as they are there, and what they mean when that is known. */
final class Loading {

	/** @param text the very characters that mean this */
	private record Known(String text, ParsedDraft parsed) {
	}

	private final DraftInput input;
	private final DraftDocuments documents;
	private final Parsing parsing;
	private final Runnable loaded;
	private final Pending<ReadDraft> pending;

	/**
	 * Begins at once.
	 *
	 * @param pane   shows how far it is
	 * @param loaded runs when the words are there
	 * @param failed takes why it can't be read
	 */
	Loading(DraftInput input, DraftDocuments documents, Parsing parsing, PendingPane pane, Runnable loaded, Consumer<Throwable> failed) {
		this.input = input;
		this.documents = documents;
		this.parsing = parsing;
		this.loaded = loaded;
		Analyses.get().text(input.file()).then(pane, text -> text.ifPresent(this::show), failure -> {
			// reading it whole fails too, and that is told
		});
		pending = Analyses.get().draft(input.file());
		pane.watch(pending);
		pending.made(read -> new Known(read.text(), ParsedDraft.of(read))).then(pane, this::know, failed);
	}

	private void show(String text) {
		if (!documents.loaded()) {
			documents.load(input, text);
			parsing.loaded();
			loaded.run();
		}
	}

	private void know(Known known) {
		show(known.text);
		parsing.take(known.text, known.parsed);
	}

	void cancel() {
		pending.cancel();
	}
}
