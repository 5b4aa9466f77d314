package kakko.ui.draft.assist;

import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ContentAssistEvent;
import org.eclipse.jface.text.contentassist.ContentAssistant;
import org.eclipse.jface.text.contentassist.ICompletionListener;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContentAssistant;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;

import kakko.lang.ide.proposals.Proposal;
import kakko.lang.ide.proposals.Proposals;
import kakko.ui.Wording;
import kakko.ui.draft.Drift;
import kakko.ui.draft.DraftEditor;

/** What could be typed at the caret of a copy: told by the last parse and what was typed since, so that it is there at once. */
public final class TypingAssist implements IContentAssistProcessor {

	private final DraftEditor editor;
	private final Wording wording = Wording.ofWindow();

	private TypingAssist(DraftEditor editor) {
		this.editor = editor;
	}

	public static IContentAssistant assistant(DraftEditor editor) {
		ContentAssistant assistant = new ContentAssistant();
		assistant.setContentAssistProcessor(new TypingAssist(editor), IDocument.DEFAULT_CONTENT_TYPE);
		assistant.setProposalPopupOrientation(IContentAssistant.PROPOSAL_OVERLAY);
		assistant.enableColoredLabels(true);
		assistant.setRestoreCompletionProposalSize(ListEntry.room());
		assistant.setShowEmptyList(true);
		assistant.addCompletionListener(new ICompletionListener() {

			@Override
			public void assistSessionStarted(ContentAssistEvent event) {
				// before it is installed, the assistant has no list that could say so
				assistant.setEmptyMessage(Wording.ofWindow().say("typing.nothing"));
			}

			@Override
			public void assistSessionEnded(ContentAssistEvent event) {
				// nothing to tidy up
			}

			@Override
			public void selectionChanged(ICompletionProposal proposal, boolean smart) {
				// the list shows it
			}
		});
		return assistant;
	}

	@Override
	public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
		if (editor.parsed() == null) {
			return new ICompletionProposal[0];
		}
		Drift drift = editor.viewer().knowledge().drift();
		int from = drift.typedFrom(offset);
		int moved = from - drift.parsed(from);
		List<Proposal> proposals = Proposals.at(editor.parsed().text(), from - moved, typed(viewer.getDocument(), from, offset), wording.locale());
		return proposals.stream().map(proposal -> new TypedProposal(proposal, moved)).toArray(ICompletionProposal[]::new);
	}

	private static String typed(IDocument document, int from, int to) {
		try {
			return document.get(from, to - from);
		} catch (BadLocationException e) {
			throw new IllegalArgumentException(from + ".." + to, e);
		}
	}

	@Override
	public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
		return new IContextInformation[0];
	}

	@Override
	public char[] getCompletionProposalAutoActivationCharacters() {
		return null;
	}

	@Override
	public char[] getContextInformationAutoActivationCharacters() {
		return null;
	}

	@Override
	public IContextInformationValidator getContextInformationValidator() {
		return null;
	}

	@Override
	public String getErrorMessage() {
		return null;
	}
}
