package kakko.core.internal.track;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import kakko.core.Comparison;
import kakko.core.Reading;
import kakko.model.drafts.BracketKind;

/** What is followed through the revisions: brackets, or options. */
interface Trail {

	Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

	/** An answer about one of them: its index in the older and in the newer text, -1 where it doesn't stand. */
	record Answer(int from, int to) {
	}

	List<Answer> answers(Comparison step);

	/** Indexes of those that are followed in a revision. */
	List<Integer> standing(Reading revision);

	/** Index of the paragraph in which it begins. */
	int paragraph(Reading revision, int index);

	String text(Reading revision, int index);

	/** Its words, case folded: what it is recognised by when it comes back. */
	default List<String> words(Reading revision, int index) {
		return words(text(revision, index));
	}

	static List<String> words(String text) {
		return WORD.matcher(text).results().map(MatchResult::group).map(word -> word.toLowerCase(Locale.ROOT)).toList();
	}

	Trail BRACKETS = new Trail() {

		@Override
		public List<Answer> answers(Comparison step) {
			return step.brackets().stream().map(fate -> new Answer(fate.from(), fate.to())).toList();
		}

		@Override
		public List<Integer> standing(Reading revision) {
			return revision.brackets().stream().filter(bracket -> bracket.kind() != BracketKind.ASIDE).map(Reading.Bracket::index).toList();
		}

		@Override
		public int paragraph(Reading revision, int index) {
			return revision.brackets().get(index).paragraph();
		}

		@Override
		public String text(Reading revision, int index) {
			return revision.text(revision.brackets().get(index));
		}
	};

	Trail OPTIONS = new Trail() {

		@Override
		public List<Answer> answers(Comparison step) {
			return step.options().stream().map(fate -> new Answer(fate.from(), fate.to())).toList();
		}

		@Override
		public List<Integer> standing(Reading revision) {
			return revision.options().stream().map(Reading.Option::index).toList();
		}

		@Override
		public int paragraph(Reading revision, int index) {
			return revision.options().get(index).paragraph();
		}

		@Override
		public String text(Reading revision, int index) {
			return revision.text(revision.options().get(index));
		}
	};
}
