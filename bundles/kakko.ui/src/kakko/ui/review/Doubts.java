package kakko.ui.review;

import java.util.ArrayList;
import java.util.List;

import kakko.core.Comparison.Answer;
import kakko.core.Comparison.BracketFate;
import kakko.core.Comparison.OptionFate;
import kakko.core.Reading;
import kakko.core.Reading.Bracket;
import kakko.core.Reading.Option;
import kakko.report.Shortened;
import kakko.report.Wording;
import kakko.ui.compare.text.Compared;
import kakko.ui.compare.text.Side;
import kakko.ui.spot.Spot;
import kakko.ui.spot.Spot.Kind;

/** The answers of a comparison that are to be looked at, in the order of the text. */
final class Doubts {

	private static final int LONGEST = 48;

	private final Compared compared;
	private final kakko.ui.Wording wording;
	private final Wording results;
	private final List<Doubt> doubts = new ArrayList<>();

	private Doubts(Compared compared, kakko.ui.Wording wording) {
		this.compared = compared;
		this.wording = wording;
		this.results = Wording.in(wording.locale());
	}

	static List<Doubt> of(Compared compared, kakko.ui.Wording wording) {
		Doubts found = new Doubts(compared, wording);
		compared.doubtfulBrackets().forEach(found::add);
		compared.doubtfulOptions().forEach(found::add);
		return found.doubts;
	}

	private void add(BracketFate fate) {
		Reading reading = compared.reading(side(fate));
		Bracket bracket = reading.brackets().get(spot(fate, Kind.BRACKET).index());
		doubts.add(new Doubt(words(fate, bracket.paragraph(), reading.text(bracket)), spot(fate, Kind.BRACKET), fate));
	}

	private void add(OptionFate fate) {
		Option option = compared.reading(side(fate)).options().get(spot(fate, Kind.OPTION).index());
		doubts.add(new Doubt(words(fate, option.paragraph(), option.label()), spot(fate, Kind.OPTION), fate));
	}

	/** Where it last stood, as in the table of brackets. */
	private static Side side(Answer answer) {
		return answer.stands() ? Side.NEWER : Side.OLDER;
	}

	private Spot spot(Answer answer, Kind kind) {
		return new Spot(compared.file(side(answer)), kind, answer.lastIndex());
	}

	private String words(Answer answer, int paragraph, String text) {
		String name = compared.reading(side(answer)).paragraphs().get(paragraph).name();
		return wording.say("review.doubt", name, results.of(answer.fate()), answer.sure(), shortened(text));
	}

	static String shortened(String text) {
		return Shortened.of(text, LONGEST);
	}
}
