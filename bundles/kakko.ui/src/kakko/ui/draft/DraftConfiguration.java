package kakko.ui.draft;

import org.eclipse.jface.text.IUndoManager;
import org.eclipse.jface.text.TextViewerUndoManager;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewerConfiguration;

/** What the platform's text viewer does with a draft. */
final class DraftConfiguration extends SourceViewerConfiguration {

	private static final int UNDO_STEPS = 1000;

	private final DraftEditor editor;

	DraftConfiguration(DraftEditor editor) {
		this.editor = editor;
	}

	@Override
	public IUndoManager getUndoManager(ISourceViewer viewer) {
		return new TextViewerUndoManager(UNDO_STEPS);
	}
}
