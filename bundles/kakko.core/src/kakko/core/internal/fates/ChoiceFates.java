package kakko.core.internal.fates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import kakko.core.Comparison.BracketFate;
import kakko.core.Comparison.ChoiceFate;
import kakko.core.Comparison.Fate;
import kakko.core.Comparison.Outcome;
import kakko.core.Reading;
import kakko.core.Reading.Bracket;

/** Says of adjacent brackets, which are one choice, what was decided between them. */
public final class ChoiceFates {

	private ChoiceFates() {
	}

	public static List<ChoiceFate> of(Reading from, List<BracketFate> brackets) {
		Map<Integer, Fate> fates = new HashMap<>();
		brackets.stream().filter(fate -> fate.from() >= 0).forEach(fate -> fates.put(fate.from(), fate.fate()));
		TreeMap<Integer, List<Integer>> choices = new TreeMap<>();
		for (Bracket bracket : from.brackets()) {
			if (bracket.choice() >= 0 && fates.containsKey(bracket.index())) {
				choices.computeIfAbsent(bracket.choice(), any -> new ArrayList<>()).add(bracket.index());
			}
		}
		return choices.values().stream().filter(members -> members.size() > 1).map(members -> new ChoiceFate(outcome(members, fates), List.copyOf(members)))
				.toList();
	}

	private static Outcome outcome(List<Integer> members, Map<Integer, Fate> fates) {
		long bracketed = members.stream().filter(member -> fates.get(member) == Fate.KEPT || fates.get(member) == Fate.EDITED).count();
		long accepted = members.stream().filter(member -> fates.get(member) == Fate.ACCEPTED).count();
		if (bracketed > 1) {
			return Outcome.OPEN;
		}
		return bracketed + accepted > 1 ? Outcome.COMBINED : bracketed + accepted == 1 ? Outcome.DECIDED : Outcome.DROPPED;
	}
}
