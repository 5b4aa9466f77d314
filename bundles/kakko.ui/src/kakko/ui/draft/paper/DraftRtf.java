package kakko.ui.draft.paper;

import java.util.List;

import kakko.ui.copying.Rtf;

/** Lines of a draft in the Rich Text Format. */
final class DraftRtf {

	private static final String HEAD = "{\\rtf1\\ansi\\uc1";
	private static final int TWIPS_A_LEVEL = 720;
	private static final int TWIPS_BEHIND = 120;

	private final StringBuilder rtf = new StringBuilder(HEAD);

	/** Words of which nothing is known yet. */
	static String plain(String words) {
		return HEAD + ' ' + Rtf.escaped(words) + '}';
	}

	String of(List<PrintedLine> lines) {
		lines.stream().filter(line -> !line.runs().isEmpty()).forEach(this::add);
		return rtf.append('}').toString();
	}

	private void add(PrintedLine line) {
		rtf.append("\n\\pard\\li").append(line.level() * TWIPS_A_LEVEL).append("\\sa").append(TWIPS_BEHIND);
		if (line.heading() > 0) {
			rtf.append("\\outlinelevel").append(line.heading() - 1);
		}
		rtf.append(' ');
		line.runs().forEach(this::add);
		rtf.append("\\par");
	}

	/** Sizes are told in half points. */
	private void add(Run run) {
		rtf.append('{').append(run.bold() ? "\\b" : "").append(run.italic() ? "\\i" : "").append(run.raised() ? "\\super" : "").append("\\fs").append(2 * run.points()).append(' ')
				.append(Rtf.escaped(run.words())).append('}');
	}
}
