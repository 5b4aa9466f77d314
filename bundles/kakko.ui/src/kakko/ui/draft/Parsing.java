package kakko.ui.draft;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.swt.custom.StyledText;

/** Keeps what is known about a text at what stands in its document, to which it listens: parses it in the background when nothing was typed for a while. */
final class Parsing implements IDocumentListener {

	/** After the last key, in milliseconds. */
	private static final int PAUSE = 150;

	private final DraftViewer viewer;
	private final StyledText text;
	private final LastWish<ParsedDraft> parsing;
	private final List<Consumer<ParsedDraft>> readers = new CopyOnWriteArrayList<>();
	private final Runnable pause = this::parse;

	/** @param name what goes on while it is parsed */
	Parsing(DraftViewer viewer, String name) {
		this.viewer = viewer;
		text = viewer.getTextWidget();
		parsing = new LastWish<>(name, text, this::learn);
	}

	@Override
	public void documentAboutToBeChanged(DocumentEvent event) {
		// told when it has changed
	}

	@Override
	public void documentChanged(DocumentEvent event) {
		viewer.knowledge().changed(event.getOffset(), event.getLength(), event.getText() == null ? 0 : event.getText().length());
		text.getDisplay().timerExec(PAUSE, pause);
	}

	/** The words were just put there, and what they mean is on its way. */
	void loaded() {
		text.getDisplay().timerExec(-1, pause);
		viewer.knowledge().parsing();
	}

	/** What the words of the file mean; where somebody typed meanwhile, the text is parsed as it stands. */
	void take(String read, ParsedDraft parsed) {
		if (viewer.getDocument().get().equals(read)) {
			// a parse of what was typed and undone meanwhile would be taken for one of this text
			parsing.drop();
			viewer.knowledge().parsing();
			learn(parsed);
		} else {
			parse();
		}
	}

	private void parse() {
		if (!text.isDisposed()) {
			String words = viewer.getDocument().get();
			viewer.knowledge().parsing();
			parsing.want(() -> ParsedDraft.parse(words));
		}
	}

	private void learn(ParsedDraft parsed) {
		viewer.learn(parsed);
		readers.forEach(reader -> reader.accept(parsed));
	}

	/**
	 * Tells what is known after every parse, and at once what is known already; in the window's thread.
	 *
	 * @return what ends it
	 */
	Runnable whenParsed(Consumer<ParsedDraft> reader) {
		readers.add(reader);
		if (viewer.parsed() != null) {
			reader.accept(viewer.parsed());
		}
		return () -> readers.remove(reader);
	}

	/** Once anything is known, at once where it is. */
	void whenRead(Consumer<ParsedDraft> action) {
		once(() -> viewer.parsed() != null, action);
	}

	/** Once what is known is of the very text that is shown, at once where it is. */
	void whenFresh(Consumer<ParsedDraft> action) {
		once(viewer.knowledge()::fresh, action);
	}

	private void once(BooleanSupplier holds, Consumer<ParsedDraft> action) {
		if (holds.getAsBoolean()) {
			action.accept(viewer.parsed());
			return;
		}
		readers.add(new Consumer<>() {

			@Override
			public void accept(ParsedDraft parsed) {
				readers.remove(this);
				text.getDisplay().asyncExec(() -> {
					if (!text.isDisposed()) {
						once(holds, action);
					}
				});
			}
		});
	}
}
