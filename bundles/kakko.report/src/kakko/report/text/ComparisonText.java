package kakko.report.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

import kakko.core.Comparison;
import kakko.core.Comparison.Answer;
import kakko.core.Comparison.BracketFate;
import kakko.core.Comparison.Fate;
import kakko.core.Comparison.OptionFate;
import kakko.core.Comparison.Row;
import kakko.core.Reading;
import kakko.report.RunningText;
import kakko.report.RunningText.Part;
import kakko.report.Selection;
import kakko.report.Wording;

/** A comparison to read in a terminal: totals, then every changed paragraph, then brackets and options. */
public final class ComparisonText {

	private final Selection selection;
	private final Comparison comparison;
	private final Wording wording;
	private final StringBuilder text = new StringBuilder();

	private ComparisonText(Selection selection, Locale locale) {
		this.selection = selection;
		this.comparison = selection.comparison();
		this.wording = Wording.in(locale);
	}

	public static String of(Selection selection, List<String> names, Locale locale) {
		ComparisonText report = new ComparisonText(selection, locale);
		report.line(String.join(" → ", names));
		report.totals();
		report.note();
		selection.rows().forEach(report::row);
		report.fates();
		return report.text.toString();
	}

	private void totals() {
		line(wording.headed(wording.text("page.paragraphs", comparison.totals().fromParagraphs(), comparison.totals().toParagraphs()), counts(comparison.totals().changes())
				+ "; " + wording.text("page.moved", comparison.totals().moved(), comparison.totals().renumbered())));
		line(wording.headed(wording.text("page.brackets", comparison.totals().fromBrackets(), comparison.totals().toBrackets()), counts(comparison.totals().fates())));
		line(wording.headed(wording.text("options"), counts(comparison.totals().options())));
		line(wording.headed(wording.text("words"), wording.text("words.changed", comparison.totals().words().deleted(), comparison.totals().words().inserted())));
	}

	private void note() {
		String note = selection.note(wording);
		if (!note.isEmpty()) {
			line(note);
		}
	}

	private String counts(Map<? extends Enum<?>, Integer> counts) {
		return counts.entrySet().stream().filter(entry -> entry.getValue() > 0).map(entry -> entry.getValue() + " " + wording.of(entry.getKey()))
				.collect(Collectors.joining(", "));
	}

	private void row(Row row) {
		List<String> flags = wording.flags(row);
		if (row.change() == Comparison.Change.SAME && !row.moved()) {
			return;
		}
		String number = number(comparison.from(), row.from()) + " → " + number(comparison.to(), row.to());
		line("");
		line("%s  %s%s".formatted(number, wording.of(row.change()), flags.isEmpty() ? "" : " (" + String.join(", ", flags) + ")"));
		line("  " + RunningText.of(comparison, row).stream().map(ComparisonText::marked).collect(Collectors.joining()).strip().replaceAll("\\s+", " "));
		if (!selection.fates().weights(row).isEmpty()) {
			line("  " + selection.fates().weights(row).stream().map(wording::of).collect(Collectors.joining("; ")));
		}
	}

	private static String marked(Part part) {
		String seam = part.broken() && part.joined() ? " ¶ " : part.broken() ? " {+¶+} " : part.joined() ? " {-¶-} " : "";
		return seam + switch (part.edit().op()) {
			case SAME -> part.text();
			case LABEL -> part.edit().to() == null ? "" : part.text();
			case DELETED -> between("{-", part.text(), "-}");
			case INSERTED -> between("{+", part.text(), "+}");
		};
	}

	/** Marks around the words, white space left outside. */
	private static String between(String open, String part, String close) {
		return part.isBlank() ? part : part.replaceFirst("(?s)^(\\s*)(.*?)(\\s*)$", "$1" + Matcher.quoteReplacement(open) + "$2" + Matcher.quoteReplacement(close) + "$3");
	}

	private void fates() {
		line("");
		line(wording.text("brackets"));
		selection.brackets().stream().filter(fate -> fate.fate() != Fate.KEPT).forEach(this::bracket);
		line("");
		line(wording.text("options"));
		selection.options().forEach(this::option);
	}

	private void bracket(BracketFate fate) {
		Reading reading = comparison.of(fate);
		Reading.Bracket bracket = reading.brackets().get(fate.index());
		String flags = fate.flags().stream().sorted().map(wording::of).collect(Collectors.joining(", "));
		line("  %-8s %s  %s%s%s".formatted(number(reading, List.of(bracket.paragraph())), wording.of(fate.fate()), reading.text(bracket),
				flags.isEmpty() ? "" : " (" + flags + ")", remark(fate)));
	}

	private void option(OptionFate fate) {
		Reading reading = comparison.of(fate);
		Reading.Option option = reading.options().get(fate.index());
		line("  %-8s %s  %s %s%s".formatted(number(reading, List.of(option.paragraph())), wording.of(fate.fate()), option.label(), reading.text(option),
				remark(fate)));
	}

	private String remark(Answer answer) {
		return wording.doubt(answer).map(doubt -> " – " + doubt).orElse("");
	}

	private static String number(Reading reading, List<Integer> paragraphs) {
		return paragraphs.stream().map(reading.paragraphs()::get).map(Reading.Paragraph::name)
				.collect(Collectors.joining(", ", paragraphs.isEmpty() ? "–" : "", ""));
	}

	private void line(String line) {
		text.append(line).append('\n');
	}
}
