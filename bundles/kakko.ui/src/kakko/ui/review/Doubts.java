package kakko.ui.review;

import java.util.ArrayList;
import java.util.List;

import kakko.core.Comparison.BracketFate;
import kakko.core.Comparison.OptionFate;
import kakko.core.Reading;
import kakko.core.Reading.Bracket;
import kakko.core.Reading.Option;
import kakko.report.Wording;
import kakko.ui.compare.correct.Answers;
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
		Side side = fate.from() >= 0 ? Side.OLDER : Side.NEWER;
		int index = side == Side.OLDER ? fate.from() : fate.to();
		Reading reading = compared.reading(side);
		Bracket bracket = reading.brackets().get(index);
		doubts.add(new Doubt(words(reading, bracket.paragraph(), reading.text(bracket), results.of(fate.fate()), fate.sure()), new Spot(compared.file(side), Kind.BRACKET, index),
				Answers.confirmed(fate)));
	}

	private void add(OptionFate fate) {
		Side side = fate.from() >= 0 ? Side.OLDER : Side.NEWER;
		int index = side == Side.OLDER ? fate.from() : fate.to();
		Reading reading = compared.reading(side);
		Option option = reading.options().get(index);
		doubts.add(new Doubt(words(reading, option.paragraph(), option.label(), results.of(fate.fate()), fate.sure()), new Spot(compared.file(side), Kind.OPTION, index),
				Answers.confirmed(fate)));
	}

	private String words(Reading reading, int paragraph, String text, String answer, double sure) {
		return wording.say("review.doubt", reading.paragraphs().get(paragraph).name(), answer, sure, shortened(text));
	}

	static String shortened(String text) {
		return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
	}
}
