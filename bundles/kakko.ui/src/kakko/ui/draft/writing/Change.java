package kakko.ui.draft.writing;

import java.util.Comparator;
import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRewriteTarget;

import kakko.lang.edit.TextEdit;
import kakko.lang.place.Range;
import kakko.ui.Wording;
import kakko.ui.draft.DraftEditor;
import kakko.ui.draft.ParsedDraft;

/**
 * A change that somebody chose from a list: made in the copy in front as one step to undo, or in a new copy of what was
 * received.
 *
 * @param label what the user chose
 * @param of    the text in which the edits count
 */
public record Change(String label, ParsedDraft of, List<TextEdit> edits) {

	public Change {
		edits = List.copyOf(edits);
	}

	/** Makes it, as soon as the text is known in which it is to be made; in another text nothing is changed. */
	public void make(DraftEditor editor) {
		if (editor.isEditable()) {
			editor.whenFresh(parsed -> write(editor, parsed, "change.done"));
		} else {
			NewCopy.open(editor).ifPresent(copy -> copy.whenFresh(parsed -> write(copy, parsed, "change.doneInCopy")));
		}
	}

	private void write(DraftEditor editor, ParsedDraft parsed, String said) {
		Wording wording = Wording.ofWindow();
		if (!parsed.text().text().equals(of.text().text())) {
			editor.say(wording.say("change.otherText", label));
			return;
		}
		write(editor);
		editor.say(wording.say(said, label));
	}

	private void write(DraftEditor editor) {
		IRewriteTarget target = editor.viewer().getRewriteTarget();
		target.beginCompoundChange();
		try {
			edits.reversed().stream().sorted(Comparator.comparingInt(TextEdit::offset).reversed()).forEach(edit -> replace(target.getDocument(), edit));
		} finally {
			target.endCompoundChange();
		}
		editor.show(new Range(edits.stream().mapToInt(TextEdit::offset).min().orElseThrow(), edits.stream().mapToInt(TextEdit::end).max().orElseThrow()));
		editor.setFocus();
	}

	private static void replace(IDocument document, TextEdit edit) {
		try {
			document.replace(edit.offset(), edit.length(), edit.replacement());
		} catch (BadLocationException e) {
			throw new IllegalArgumentException("not in this text: " + edit, e);
		}
	}
}
