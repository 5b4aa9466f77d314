package kakko.ui.draft.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.swt.custom.StyleRange;

import kakko.lang.ide.colours.Line;
import kakko.model.drafts.BlockKind;
import kakko.ui.draft.DraftViewer;
import kakko.ui.draft.ParsedDraft;

/**
 * A line of a draft as it is read: without the signs of the draft language.
 *
 * @param heading its level from 1; 0 for what is no heading
 * @param level   how deep it is indented
 * @param runs    none in a blank line
 */
record PrintedLine(int heading, int level, List<Run> runs) {

	private static final int LOWEST_HEADING = 6;

	PrintedLine {
		runs = List.copyOf(runs);
	}

	String words() {
		return runs.stream().map(Run::words).collect(Collectors.joining());
	}

	/** Whether a number hangs before its words. */
	boolean hangs() {
		return runs.stream().anyMatch(Run::gap);
	}

	/** The whole text as it stands. */
	static List<PrintedLine> of(DraftViewer viewer) {
		return of(viewer, viewer.parsed(), 0, viewer.getDocument().getLength());
	}

	/** Those between two places of the text as it stands, cut where these are. */
	static List<PrintedLine> of(DraftViewer viewer, ParsedDraft parsed, int start, int end) {
		List<PrintedLine> lines = new ArrayList<>();
		IDocument document = viewer.getDocument();
		try {
			int line = document.getLineOfOffset(start);
			for (List<StyleRange> looks : viewer.printed(line, document.getLineOfOffset(end))) {
				IRegion region = document.getLineInformation(line++);
				List<Run> runs = runs(document, looks, Math.max(start, region.getOffset()), Math.min(end, region.getOffset() + region.getLength()));
				lines.add(line(parsed.lineAt(viewer.shownToParsed(region.getOffset())), runs));
			}
		} catch (BadLocationException gone) {
			throw new IllegalArgumentException(start + ".." + end, gone);
		}
		return lines;
	}

	private static PrintedLine line(Line line, List<Run> runs) {
		boolean heading = line.kind() == BlockKind.HEADING;
		return new PrintedLine(heading ? Math.clamp(line.level(), 1, LOWEST_HEADING) : 0, heading ? 0 : line.level(), runs);
	}

	private static List<Run> runs(IDocument document, List<StyleRange> looks, int start, int end) throws BadLocationException {
		List<Run> runs = new ArrayList<>();
		for (StyleRange look : looks) {
			int from = Math.max(start, look.start);
			int to = Math.min(end, look.start + look.length);
			if (from < to && !DraftViewer.hides(look)) {
				runs.add(run(document.get(from, to - from), look));
			}
		}
		return runs;
	}

	private static Run run(String words, StyleRange look) {
		return new Run(words, look.font.getFontData()[0], look.rise > 0, look.metrics != null, look.foreground, look.background);
	}
}
