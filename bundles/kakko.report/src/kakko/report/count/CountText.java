package kakko.report.count;

import java.util.List;
import java.util.Locale;

import kakko.core.count.Count.Figures;
import kakko.core.count.Count.SectionCount;
import kakko.report.Shortened;
import kakko.report.Wording;

/** Counts to read in a terminal: every figure of the whole, then brackets, options and words of each section. */
public final class CountText {

	private static final int TITLE = 60;

	private final Wording wording;
	private final StringBuilder text = new StringBuilder();

	private CountText(Locale locale) {
		this.wording = Wording.in(locale);
	}

	public static String of(List<Counted> counted, Locale locale) {
		CountText report = new CountText(locale);
		counted.forEach(report::file);
		return report.text.toString();
	}

	private void file(Counted counted) {
		text.append(counted.file()).append('\n');
		for (Figure figure : Figure.values()) {
			text.append("%8d  %s%n".formatted(figure.of(counted.count().whole()), wording.text("count." + figure)));
		}
		if (!counted.count().sections().isEmpty()) {
			text.append('\n').append(wording.text("count.sections")).append('\n');
			counted.count().sections().forEach(this::section);
		}
		text.append('\n');
	}

	private void section(SectionCount section) {
		Figures figures = section.figures();
		String title = "  ".repeat(section.depth()) + section.title();
		text.append("%8d %8d %8d  %s%n".formatted(figures.brackets(), figures.options(), figures.words(),
				Shortened.of(title, TITLE)));
	}
}
