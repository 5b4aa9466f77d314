package kakko.ui.draft.paper;

import java.util.List;

import kakko.ui.copying.Html;

/** Lines of a draft as HTML, with styles on each element: word processors that are pasted into read no style sheets. */
final class DraftHtml {

	private static final int POINTS_A_LEVEL = 36;

	private final StringBuilder html = new StringBuilder();

	String of(List<PrintedLine> lines) {
		lines.stream().filter(line -> !line.runs().isEmpty()).forEach(this::add);
		return html.toString();
	}

	private void add(PrintedLine line) {
		String element = line.heading() > 0 ? "h" + line.heading() : "p";
		html.append('<').append(element).append(line.level() > 0 ? " style=\"margin-left:" + line.level() * POINTS_A_LEVEL + "pt\"" : "").append('>');
		line.runs().forEach(this::add);
		html.append("</").append(element).append(">\n");
	}

	private void add(Run run) {
		String words = Html.escaped(run.words());
		words = run.raised() ? "<sup>" + words + "</sup>" : words;
		words = run.italic() ? "<i>" + words + "</i>" : words;
		words = run.bold() ? "<b>" + words + "</b>" : words;
		html.append("<span style=\"font-size:").append(run.points()).append("pt\">").append(words).append("</span>");
	}
}
