package kakko.lang.ide.matching;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import kakko.lang.ide.DraftText;
import kakko.lang.ide.internal.Places;
import kakko.lang.ide.matching.Match.BracketMatch;
import kakko.lang.ide.matching.Match.OptionMatch;
import kakko.lang.place.Range;
import kakko.model.drafts.Bracket;
import kakko.model.drafts.BracketKind;
import kakko.model.drafts.Option;
import kakko.model.drafts.OptionGroup;

/** Finds the bracket and the option around a place. */
public final class Matching {

	private Matching() {
	}

	/** @param offset of the caret: in front of a sign and right behind it are both at the sign */
	public static Match at(DraftText draft, int offset) {
		Optional<BracketMatch> bracket = bracket(draft, offset).map(found -> match(draft, found));
		return new Match(bracket, option(draft, offset).map(found -> match(draft, found)));
	}

	/** The innermost bracket at or around the offset. */
	public static Optional<Bracket> bracket(DraftText draft, int offset) {
		Comparator<Bracket> nearest = Comparator.comparing((Bracket bracket) -> !isAtSign(draft, bracket, offset)).thenComparingInt(bracket -> Places.of(draft, bracket).length());
		return draft.draft().getBrackets().stream().filter(bracket -> Places.of(draft, bracket).touches(offset)).min(nearest);
	}

	/** The innermost option around the offset. */
	public static Optional<Option> option(DraftText draft, int offset) {
		Stream<Option> options = draft.draft().getOptionGroups().stream().flatMap(group -> group.getOptions().stream());
		return options.filter(option -> Places.of(draft, option).touches(offset)).min(Comparator.comparingInt(option -> Places.of(draft, option).length()));
	}

	private static boolean isAtSign(DraftText draft, Bracket bracket, int offset) {
		boolean atCloser = bracket.getCloser() != null && draft.offsets().range(bracket.getCloser()).touches(offset);
		return atCloser || draft.offsets().range(bracket.getOpener()).touches(offset);
	}

	private static BracketMatch match(DraftText draft, Bracket bracket) {
		List<Range> alternatives = alternatives(bracket).stream().map(member -> Places.of(draft, member)).toList();
		Optional<Range> closer = Optional.ofNullable(bracket.getCloser()).map(draft.offsets()::range);
		return new BracketMatch(Places.of(draft, bracket), draft.offsets().range(bracket.getOpener()), closer, alternatives);
	}

	/** A blank stands for words that are still to come: it is no alternative, and has none. */
	private static List<Bracket> alternatives(Bracket bracket) {
		List<Bracket> worded = bracket.getChoice() == null ? List.of() : bracket.getChoice().getMembers().stream().filter(member -> member.getKind() != BracketKind.BLANK).toList();
		return worded.size() > 1 && worded.contains(bracket) ? worded : List.of();
	}

	private static OptionMatch match(DraftText draft, Option option) {
		List<Range> siblings = ((OptionGroup) option.eContainer()).getOptions().stream().map(sibling -> Places.of(draft, sibling)).toList();
		return new OptionMatch(option.getLabel(), Places.label(draft, option), Places.of(draft, option), siblings);
	}
}
