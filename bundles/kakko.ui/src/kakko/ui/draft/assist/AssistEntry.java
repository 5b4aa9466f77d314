package kakko.ui.draft.assist;

import org.eclipse.jface.text.IDocument;

import kakko.ui.draft.DraftEditor;

/** An entry of the list that Ctrl+1 opens. */
final class AssistEntry extends ListEntry {

	private final Assist assist;
	private final DraftEditor editor;

	AssistEntry(Assist assist, DraftEditor editor) {
		super(assist.label(), assist.about());
		this.assist = assist;
		this.editor = editor;
	}

	/** Later: once the list is closed, since another editor may open. */
	@Override
	public void apply(IDocument document) {
		editor.text().getDisplay().asyncExec(assist.action());
	}
}
