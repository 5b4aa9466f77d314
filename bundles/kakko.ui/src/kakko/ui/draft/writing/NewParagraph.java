package kakko.ui.draft.writing;

import java.util.Arrays;
import java.util.regex.Pattern;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;

/**
 * Enter begins a new paragraph, as in every word processor. In the draft language an empty line parts paragraphs, and a line that only
 * ends goes on in the next: whoever presses Enter once wouldn't see that his two paragraphs are one.
 */
public final class NewParagraph implements IAutoEditStrategy {

	/** The lines in front of all paragraphs: {@code Title: …}. */
	private static final Pattern HEAD = Pattern.compile("\\p{Lu}[\\p{L} ]*:.*");

	@Override
	public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
		boolean enter = Arrays.asList(document.getLegalLineDelimiters()).contains(command.text);
		try {
			if (enter && !isParted(document, command.offset) && !isInHead(document, command.offset)) {
				command.text = command.text + command.text;
			}
		} catch (BadLocationException gone) {
			// the text changed meanwhile: what was typed is inserted as it is
		}
	}

	/** In an empty line. */
	private static boolean isParted(IDocument document, int offset) throws BadLocationException {
		return line(document, document.getLineOfOffset(offset)).isBlank();
	}

	private static boolean isInHead(IDocument document, int offset) throws BadLocationException {
		for (int line = document.getLineOfOffset(offset); line >= 0; line--) {
			if (!HEAD.matcher(line(document, line)).matches()) {
				return false;
			}
		}
		return true;
	}

	private static String line(IDocument document, int line) throws BadLocationException {
		IRegion region = document.getLineInformation(line);
		return document.get(region.getOffset(), region.getLength());
	}
}
