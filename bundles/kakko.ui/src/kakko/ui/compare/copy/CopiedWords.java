package kakko.ui.compare.copy;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.RTFTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

import kakko.ui.compare.text.Passage;

/** Words of a comparison for the clipboard: plain, and with deletions and insertions for programs that show them. */
public record CopiedWords(List<Passage> passages) {

	public CopiedWords {
		passages = List.copyOf(passages);
	}

	public String plain() {
		return passages.stream().map(Passage::text).collect(Collectors.joining("\n"));
	}

	public String html() {
		return new CopiedHtml().of(passages);
	}

	public String rtf() {
		return new CopiedRtf().of(passages);
	}

	public void toClipboard(Display display) {
		Clipboard clipboard = new Clipboard(display);
		try {
			clipboard.setContents(new Object[] { plain(), html(), rtf() },
					new Transfer[] { TextTransfer.getInstance(), HTMLTransfer.getInstance(), RTFTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}
}
