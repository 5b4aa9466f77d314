package kakko.report.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

import kakko.core.Comparison;
import kakko.core.Comparison.Answer;
import kakko.core.History;
import kakko.core.History.Life;
import kakko.core.Reading;
import kakko.report.Shortened;
import kakko.report.Wording;

/** Brackets and options over all revisions, a line each: a letter a revision, then the words. */
public final class HistoryText {

	private static final int WORDS = 110;

	private final History history;
	private final Wording wording;
	private final StringBuilder text = new StringBuilder();

	private HistoryText(History history, Locale locale) {
		this.history = history;
		this.wording = Wording.in(locale);
	}

	public static String of(History history, List<String> names, Locale locale) {
		HistoryText report = new HistoryText(history, locale);
		report.text.append(String.join(" → ", names)).append('\n');
		if (history.steps().stream().anyMatch(Comparison::isCorrected)) {
			report.text.append(report.wording.byHand()).append('\n');
		}
		report.head("brackets", Comparison.Fate.values());
		history.brackets().forEach(life -> report.life(life, revision -> history.bracket(life, revision), report.bracket(life)));
		report.head("options", Comparison.OptionOutcome.values());
		history.options().forEach(life -> report.life(life, revision -> history.option(life, revision), report.option(life)));
		return report.text.toString();
	}

	/** What follows, and what its letters stand for. */
	private void head(String what, Enum<?>[] fates) {
		String letters = Arrays.stream(fates).map(fate -> wording.letter(fate) + " " + wording.of(fate)).collect(Collectors.joining(", "));
		text.append('\n').append(wording.text(what)).append(" (").append(letters).append(")\n");
	}

	private void life(Life life, IntFunction<Optional<Answer>> told, String words) {
		text.append("  ");
		for (int revision = 0; revision < history.revisions().size(); revision++) {
			String without = life.places().get(revision) < 0 ? "· " : "● ";
			text.append(told.apply(revision).map(this::sign).orElse(without));
		}
		text.append(' ').append(Shortened.of(words, WORDS));
		text.append(life.returned() ? " (" + wording.text("column.returned") + ")" : "").append('\n');
	}

	/** A letter, and behind it the sign in place of the space. */
	private String sign(Answer answer) {
		return wording.letter(answer.fate()) + (answer.corrected() ? Wording.BY_HAND : " ");
	}

	private String bracket(Life life) {
		Reading reading = history.revisions().get(life.birth());
		Reading.Bracket bracket = reading.brackets().get(life.places().get(life.birth()));
		return number(reading, bracket.paragraph()) + reading.text(bracket);
	}

	private String option(Life life) {
		Reading reading = history.revisions().get(life.birth());
		Reading.Option option = reading.options().get(life.places().get(life.birth()));
		return number(reading, option.paragraph()) + option.label() + " " + reading.text(option);
	}

	private static String number(Reading reading, int paragraph) {
		return reading.paragraphs().get(paragraph).name() + " ";
	}
}
