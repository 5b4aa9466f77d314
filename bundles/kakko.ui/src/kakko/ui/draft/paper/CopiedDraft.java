package kakko.ui.draft.paper;

import java.util.List;
import java.util.stream.Collectors;

import kakko.ui.copying.Copied;
import kakko.ui.copying.Html;
import kakko.ui.draft.DraftViewer;

/** Words of a draft for other programs: plain, exactly as they are read; and as they look, for Word and its like. */
public final class CopiedDraft {

	private CopiedDraft() {
	}

	/** Of the text as it stands, folded or not. Where the signs of the draft language are seen they belong to the plain words. */
	public static Copied of(DraftViewer viewer, int start, int end) {
		String written = viewer.getDocument().get().substring(start, end);
		if (viewer.parsed() == null || viewer.parsed().lines().isEmpty()) {
			return new Copied(written, "<p>" + Html.escaped(written) + "</p>", DraftRtf.plain(written));
		}
		List<PrintedLine> lines = PrintedLine.of(viewer, viewer.parsed(), start, end);
		String read = lines.stream().map(PrintedLine::words).collect(Collectors.joining("\n"));
		return new Copied(viewer.showsSigns() ? written : read, new DraftHtml().of(lines), new DraftRtf().of(lines));
	}
}
