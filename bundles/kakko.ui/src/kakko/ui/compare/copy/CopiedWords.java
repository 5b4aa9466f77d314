package kakko.ui.compare.copy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Display;

import kakko.core.Comparison.Row;
import kakko.ui.compare.text.Line;
import kakko.ui.compare.text.Passage;
import kakko.ui.compare.text.Passages;
import kakko.ui.copying.Copied;

/** Words of a comparison for the clipboard: plain, and with deletions and insertions for programs that show them. */
public record CopiedWords(List<Passage> passages) {

	public CopiedWords {
		passages = List.copyOf(passages);
	}

	/** Whole rows, as they stand in one column; those of runs that are hidden too. */
	public static CopiedWords of(List<Line> lines, Passages passages) {
		return new CopiedWords(lines.stream().flatMap(CopiedWords::rows).distinct().map(passages::running).toList());
	}

	private static Stream<Row> rows(Line line) {
		return switch (line) {
		case Line.OfRow of -> Stream.of(of.row());
		case Line.Slot slot -> Stream.empty();
		case Line.Quiet quiet -> quiet.rows().stream();
		};
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
