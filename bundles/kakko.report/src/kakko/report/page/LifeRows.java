package kakko.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

import kakko.core.Comparison.BracketFate;
import kakko.core.Comparison.OptionFate;
import kakko.core.History;
import kakko.core.History.Life;
import kakko.core.Reading;
import kakko.report.page.LifeRow.Answer;

/** Lives in the order of the newest text, those that ended where they would stand. */
final class LifeRows {

	private final History history;
	private final Whereabouts whereabouts;

	LifeRows(History history) {
		this.history = history;
		this.whereabouts = new Whereabouts(history);
	}

	List<LifeRow> brackets() {
		return ordered(history.brackets(), this::bracket);
	}

	List<LifeRow> options() {
		return ordered(history.options(), this::option);
	}

	private static List<LifeRow> ordered(List<Life> lives, Function<Life, LifeRow> row) {
		return lives.stream().map(row).sorted(Comparator.comparingInt(LifeRow::place)).toList();
	}

	private LifeRow bracket(Life life) {
		int revision = last(life);
		Reading reading = history.revisions().get(revision);
		Reading.Bracket bracket = reading.brackets().get(life.places().get(revision));
		return row(life, revision, bracket.paragraph(), reading.text(bracket), (step, told) -> {
			BracketFate fate = history.steps().get(step).brackets().get(told);
			return new Answer(fate.fate(), fate.sure());
		});
	}

	private LifeRow option(Life life) {
		int revision = last(life);
		Reading reading = history.revisions().get(revision);
		Reading.Option option = reading.options().get(life.places().get(revision));
		return row(life, revision, option.paragraph(), option.label() + " " + reading.text(option), (step, told) -> {
			OptionFate fate = history.steps().get(step).options().get(told);
			return new Answer(fate.fate(), fate.sure());
		});
	}

	private LifeRow row(Life life, int revision, int paragraph, String text, BiFunction<Integer, Integer, Answer> answer) {
		List<Answer> answers = new ArrayList<>();
		answers.add(null);
		for (int step = 0; step < life.fates().size(); step++) {
			answers.add(life.fates().get(step) < 0 ? null : answer.apply(step, life.fates().get(step)));
		}
		String name = history.revisions().get(revision).paragraphs().get(paragraph).name();
		return new LifeRow(whereabouts.now(revision, paragraph), name, text, answers, life.places().stream().map(place -> place >= 0).toList(), life.returned());
	}

	/** The last revision in which it stands. */
	private static int last(Life life) {
		int last = life.places().size() - 1;
		while (life.places().get(last) < 0) {
			last--;
		}
		return last;
	}
}
