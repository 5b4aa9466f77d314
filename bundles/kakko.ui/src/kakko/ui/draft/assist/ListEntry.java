package kakko.ui.draft.assist;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ContentAssistant;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

/** An entry of a list over the text: what one chooses, and quieter what it is about. */
abstract class ListEntry implements ICompletionProposal, ICompletionProposalExtension6 {

	private static final int WIDTH = 620;
	private static final int HEIGHT = 220;

	private final String label;
	private final String about;

	ListEntry(String label, String about) {
		this.label = label;
		this.about = about;
	}

	/** Of the list at first: what an entry is about is read whole. */
	static IDialogSettings room() {
		IDialogSettings room = new DialogSettings("list");
		room.put(ContentAssistant.STORE_SIZE_X, WIDTH);
		room.put(ContentAssistant.STORE_SIZE_Y, HEIGHT);
		return room;
	}

	@Override
	public final String getDisplayString() {
		return label;
	}

	@Override
	public final StyledString getStyledDisplayString() {
		StyledString styled = new StyledString(label);
		return about.isEmpty() ? styled : styled.append("  " + about, StyledString.QUALIFIER_STYLER);
	}

	@Override
	public Point getSelection(IDocument document) {
		return null;
	}

	@Override
	public final String getAdditionalProposalInfo() {
		return null;
	}

	@Override
	public final Image getImage() {
		return null;
	}

	@Override
	public final IContextInformation getContextInformation() {
		return null;
	}
}
