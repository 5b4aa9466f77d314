package kakko.ui.tests;

import java.nio.file.Path;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IRegion;
import org.eclipse.swt.custom.CLabel;

import kakko.ui.draft.DraftEditor;
import kakko.ui.open.Opening;

/** Drafts as a user has them in front. */
public final class Drafts {

	private Drafts() {
	}

	/** Opens a draft, or brings it to the front, and waits until it is read and looked through. */
	public static DraftEditor open(Path file) {
		Opening.draft(Window.page(), file, file.getFileName().toString());
		return front(file);
	}

	/** Waits until a draft is in front and read. */
	public static DraftEditor front(Path file) {
		Window.until(file.getFileName() + " is in front", () -> Window.page().getActiveEditor() instanceof DraftEditor editor && editor.file().equals(file) && editor.problems().isKnown());
		return (DraftEditor) Window.page().getActiveEditor();
	}

	/** Waits until a draft other than these is in front, for instance a copy that was just made. */
	public static DraftEditor other(DraftEditor than) {
		Window.until("another draft is in front", () -> Window.page().getActiveEditor() instanceof DraftEditor editor && editor != than && editor.problems().isKnown());
		return (DraftEditor) Window.page().getActiveEditor();
	}

	/** Puts the caret in front of these words, where they stand last: the first time may be the title. */
	public static void point(DraftEditor editor, String words) {
		Keyboard.at(editor.text());
		int at = editor.viewer().getDocument().get().lastIndexOf(words);
		if (at < 0) {
			throw new IllegalArgumentException(words);
		}
		editor.viewer().setSelectedRange(at, 0);
	}

	/** The words of the draft, folded parts and signs included. */
	public static String words(DraftEditor editor) {
		return editor.viewer().getDocument().get();
	}

	/** The line in which the caret stands. */
	public static String line(DraftEditor editor) throws BadLocationException {
		IRegion region = editor.viewer().getDocument().getLineInformationOfOffset(editor.caret());
		return editor.viewer().getDocument().get(region.getOffset(), region.getLength());
	}

	/** Waits until the foot of the window says this. */
	public static void footSays(String words) {
		Window.until("the foot of the window says " + words, () -> Screen.all(Window.shell(), CLabel.class).anyMatch(label -> label.getText() != null && label.getText().contains(words)));
	}
}
