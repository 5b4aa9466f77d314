package kakko.ui.draft;

import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.IUndoManager;
import org.eclipse.jface.text.TextViewerUndoManager;
import org.eclipse.jface.text.contentassist.IContentAssistant;
import org.eclipse.jface.text.information.IInformationPresenter;
import org.eclipse.jface.text.information.InformationPresenter;
import org.eclipse.jface.text.quickassist.IQuickAssistAssistant;
import org.eclipse.jface.text.source.IAnnotationHover;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewerConfiguration;

import kakko.ui.draft.assist.QuickAssists;
import kakko.ui.draft.assist.TypingAssist;
import kakko.ui.draft.hover.DraftHover;
import kakko.ui.draft.hover.HoverPane;
import kakko.ui.draft.problems.MarginHover;
import kakko.ui.draft.writing.NewParagraph;

/** What the platform's text viewer does with a draft. */
final class DraftConfiguration extends SourceViewerConfiguration {

	private static final int UNDO_STEPS = 1000;
	private static final int HOVER_CHARACTERS = 80;
	private static final int HOVER_LINES = 12;

	private final DraftEditor editor;
	private final DraftHover hover;

	DraftConfiguration(DraftEditor editor) {
		this.editor = editor;
		hover = new DraftHover(editor);
	}

	@Override
	public ITextHover getTextHover(ISourceViewer viewer, String contentType) {
		return hover;
	}

	@Override
	public IInformationPresenter getInformationPresenter(ISourceViewer viewer) {
		InformationPresenter presenter = new InformationPresenter(parent -> new HoverPane(parent, true));
		presenter.setInformationProvider(hover, IDocument.DEFAULT_CONTENT_TYPE);
		presenter.setSizeConstraints(HOVER_CHARACTERS, HOVER_LINES, false, true);
		return presenter;
	}

	@Override
	public IAutoEditStrategy[] getAutoEditStrategies(ISourceViewer viewer, String contentType) {
		return new IAutoEditStrategy[] { new NewParagraph() };
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
