package kakko.ui.copying;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.RTFTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/** The same words for programs that take them plain, and for those that show how they look. */
public record Copied(String plain, String html, String rtf) {

	public void toClipboard(Display display) {
		Clipboard clipboard = new Clipboard(display);
		try {
			clipboard.setContents(new Object[] { plain, html, rtf }, new Transfer[] { TextTransfer.getInstance(), HTMLTransfer.getInstance(), RTFTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}
}
