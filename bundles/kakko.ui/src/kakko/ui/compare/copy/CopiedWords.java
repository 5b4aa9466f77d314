package kakko.ui.compare.copy;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Display;

import kakko.ui.compare.text.Passage;
import kakko.ui.copying.Copied;

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
		new Copied(plain(), html(), rtf()).toClipboard(display);
	}
}
