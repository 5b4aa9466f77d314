package kakko.report.lives;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import kakko.core.Comparison.Answer;
import kakko.core.History;
import kakko.core.History.Life;
import kakko.core.Reading;
import kakko.core.Reading.Paragraph;
import kakko.report.Sections;

/** Lives in the order of the newest text, those that ended where they would stand. */
public final class LifeRows {

	private record Placed(LifeRow row, int start) {
	}

	private static final Comparator<Placed> READING_ORDER = Comparator.<Placed> comparingInt(placed -> placed.row.place()).thenComparingInt(Placed::start);

	private final History history;
	private final Whereabouts whereabouts;
	private final List<Sections> sections;

	public LifeRows(History history) {
		this.history = history;
		this.whereabouts = new Whereabouts(history);
		this.sections = history.revisions().stream().map(Sections::of).toList();
	}

	public List<LifeRow> brackets() {
		return ordered(history.brackets(), this::bracket);
	}

	public List<LifeRow> options() {
		return ordered(history.options(), this::option);
	}

	private static List<LifeRow> ordered(List<Life> lives, Function<Life, Placed> row) {
		return lives.stream().map(row).sorted(READING_ORDER).map(Placed::row).toList();
	}

	private Placed bracket(Life life) {
		int revision = last(life);
		Reading reading = history.revisions().get(revision);
		Reading.Bracket bracket = reading.brackets().get(life.places().get(revision));
		return new Placed(row(life, revision, bracket.paragraph(), reading.text(bracket), each -> history.bracket(life, each)), bracket.start());
	}

	private Placed option(Life life) {
		int revision = last(life);
		Reading reading = history.revisions().get(revision);
		Reading.Option option = reading.options().get(life.places().get(revision));
		return new Placed(row(life, revision, option.paragraph(), (option.label() + " " + reading.text(option)).strip(), each -> history.option(life, each)), option.labelStart());
	}

	private LifeRow row(Life life, int revision, int paragraph, String text, IntFunction<Optional<Answer>> told) {
		List<Answer> answers = new ArrayList<>();
		IntStream.range(0, history.revisions().size()).forEach(each -> answers.add(told.apply(each).orElse(null)));
		Paragraph stood = history.revisions().get(revision).paragraphs().get(paragraph);
		return new LifeRow(life, whereabouts.now(revision, paragraph), stood.name(), sections.get(revision).name(paragraph), stood.page(), text, answers);
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
