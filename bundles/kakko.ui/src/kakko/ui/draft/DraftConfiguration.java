package kakko.ui.draft;

import org.eclipse.jface.text.IUndoManager;
import org.eclipse.jface.text.TextViewerUndoManager;
import org.eclipse.jface.text.contentassist.IContentAssistant;
import org.eclipse.jface.text.quickassist.IQuickAssistAssistant;
import org.eclipse.jface.text.source.IAnnotationHover;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewerConfiguration;

import kakko.ui.draft.assist.QuickAssists;
import kakko.ui.draft.assist.TypingAssist;
import kakko.ui.draft.problems.MarginHover;

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

	@Override
	public IContentAssistant getContentAssistant(ISourceViewer viewer) {
		return TypingAssist.assistant(editor);
	}

	@Override
	public IQuickAssistAssistant getQuickAssistAssistant(ISourceViewer viewer) {
		return QuickAssists.assistant(editor);
	}

	@Override
	public IAnnotationHover getAnnotationHover(ISourceViewer viewer) {
		return new MarginHover();
	}

	@Override
	public IAnnotationHover getOverviewRulerAnnotationHover(ISourceViewer viewer) {
		return new MarginHover();
	}
}
