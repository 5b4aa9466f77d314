package kakko.lang.ide.proposals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kakko.lang.ide.DraftText;
import kakko.lang.ide.internal.Places;
import kakko.lang.ide.internal.Wording;
import kakko.lang.ide.proposals.Proposal.Kind;
import kakko.model.drafts.Option;
import kakko.model.drafts.OptionGroup;

/** The label that would come next: of the options that stand in front of the caret, or the first of new ones. */
final class OptionLabels {

	private static final Pattern LAST = Pattern.compile("(?<before>.*?)(?<last>\\d{1,2}|(?<![A-Za-z])[A-Ya-y]|(?<![A-Za-z])[IVX]{1,5})(?<after>\\)?)");
	private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

	private OptionLabels() {
	}

	static List<Candidate> of(DraftText draft, int caret, Wording wording) {
		List<Candidate> candidates = new ArrayList<>();
		before(draft, caret).flatMap(option -> next(option.getLabel(), Roman.isIn((OptionGroup) option.eContainer())))
				.ifPresent(label -> candidates.add(label(label, wording.say("option.next"))));
		candidates.add(label("Option 1", wording.say("option.first")));
		return candidates;
	}

	private static Candidate label(String label, String explanation) {
		return new Candidate(Kind.OPTION, label + ": ", List.of(label), label + ":", explanation, true);
	}

	/** The option whose label stands last in front of the caret. */
	private static Optional<Option> before(DraftText draft, int caret) {
		return draft.draft().getOptionGroups().stream().flatMap(group -> group.getOptions().stream()).filter(option -> Places.label(draft, option).end() <= caret)
				.max(Comparator.comparingInt(option -> Places.label(draft, option).start()));
	}

	private static Optional<String> next(String label, boolean roman) {
		Matcher found = LAST.matcher(label);
		return found.matches() ? Optional.of(found.group("before") + count(found.group("last"), roman) + found.group("after")) : Optional.empty();
	}

	private static String count(String last, boolean roman) {
		int place = ROMAN.indexOf(last);
		if (Character.isDigit(last.charAt(0))) {
			return String.valueOf(Integer.parseInt(last) + 1);
		} else if (place >= 0 && place + 1 < ROMAN.size() && (roman || last.length() > 1)) {
			return ROMAN.get(place + 1);
		}
		return String.valueOf((char) (last.charAt(0) + 1));
	}

	/** Whether I, V and X are numbers: a group that began with H goes on with I as a letter. */
	private static final class Roman {

		static boolean isIn(OptionGroup group) {
			return group.getOptions().getFirst().getLabel().matches(".*\\bI");
		}
	}
}
