package kakko.ui.draft.assist;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.graphics.Point;

import kakko.lang.ide.proposals.Proposal;

/** An entry of the list that Ctrl+Space opens: the words, and quieter what they mean. */
final class TypedProposal extends ListEntry {

	private final Proposal proposal;
	private final int moved;

	/** @param moved by how much the text in front has grown since the proposal was made from it */
	TypedProposal(Proposal proposal, int moved) {
		super(proposal.label(), proposal.explanation());
		this.proposal = proposal;
		this.moved = moved;
	}

	@Override
	public void apply(IDocument document) {
		try {
			document.replace(proposal.edit().offset() + moved, proposal.edit().length(), proposal.edit().replacement());
		} catch (BadLocationException e) {
			throw new IllegalArgumentException("not in this text: " + proposal, e);
		}
	}

	@Override
	public Point getSelection(IDocument document) {
		return new Point(proposal.caret() + moved, 0);
	}
}
