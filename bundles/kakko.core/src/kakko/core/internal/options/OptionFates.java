package kakko.core.internal.options;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

import kakko.core.Comparison.OptionFate;
import kakko.core.Comparison.OptionOutcome;
import kakko.core.Comparison.Row;
import kakko.core.Corrections.OfOption;
import kakko.core.Reading.Option;
import kakko.core.internal.byhand.Told;
import kakko.core.internal.edits.WordMatch;

/** Decides what became of each option: still one, the text itself, part of the text, or gone. */
public final class OptionFates {

	/** How much of an older option's content must stand in a newer one, or in the text, to be seen there. */
	private static final double SEEN = 0.4;
	/** A sibling that brought in so much that no other option brought has flowed into the text too. */
	private static final double OWN_SHARE = 0.15;
	/** How sure it is that an option was chosen because one of its own options was. */
	private static final double BY_CHILD = 0.6;
	/** How sure it is that "No text" was chosen: nothing can be seen of it but that the others are gone. */
	private static final double EMPTY = 0.75;

	private final WordMatch match;
	private final Scopes older;
	private final Scopes newer;
	private final OptionStanding standing;
	private final Told<OfOption> told;

	private OptionFates(WordMatch match, List<Row> rows, Told<OfOption> told) {
		this.match = match;
		this.told = told;
		older = new Scopes(match.from());
		newer = new Scopes(match.to());
		standing = new OptionStanding(match, rows, older, newer, told);
	}

	/** Older options in order, then newer ones that have no older one. */
	public static List<OptionFate> of(WordMatch match, List<Row> rows, List<OfOption> corrections) {
		OptionFates fates = new OptionFates(match, rows, new Told<>(corrections, OfOption::from, OfOption::to));
		return fates.all().stream().map(fates::corrected).toList();
	}

	private List<OptionFate> all() {
		OptionFate[] fates = new OptionFate[older.size()];
		TreeMap<Integer, List<Option>> groups = new TreeMap<>();
		match.from().reading().options().forEach(option -> groups.computeIfAbsent(option.group(), any -> new ArrayList<>()).add(option));
		groups.values().forEach(group -> decide(group, fates));
		for (int option = fates.length - 1; option >= 0; option--) {
			followChild(option, groups, fates);
		}
		for (int option = 0; option < fates.length; option++) {
			leaveEmpty(option, groups, fates);
		}
		List<OptionFate> all = new ArrayList<>(Arrays.asList(fates));
		for (Option option : match.to().reading().options()) {
			if (standing.back(option.index()) < 0) {
				all.add(new OptionFate(OptionOutcome.NEW, 0.85, -1, option.index(), -1));
			}
		}
		return all;
	}

	private OptionFate corrected(OptionFate found) {
		OfOption said = told.of(found.from(), found.to());
		if (said == null) {
			return found.fate() == OptionOutcome.CHOSEN && siblingChosen(found.from())
					? new OptionFate(OptionOutcome.DROPPED, found.sure(), found.from(), -1, found.at()) : found;
		}
		boolean seen = said.fate() != OptionOutcome.NEW && said.to() < 0;
		int at = !seen ? -1 : said.at() >= 0 ? said.at() : found.at() >= 0 ? found.at() : firstPlace(older.get(said.from()));
		return new OptionFate(said.fate(), 1, said.from(), said.to(), at, true);
	}

	/** Whether it was said by hand that another of its group became the text. */
	private boolean siblingChosen(int option) {
		int group = older.get(option).group();
		return match.from().reading().options().stream().filter(sibling -> sibling.group() == group).map(sibling -> told.of(sibling.index(), -1))
				.anyMatch(said -> said != null && said.fate() == OptionOutcome.CHOSEN);
	}

	private void decide(List<Option> group, OptionFate[] fates) {
		List<Option> gone = new ArrayList<>();
		for (Option option : group) {
			int there = standing.of(option.index());
			if (there >= 0) {
				boolean same = standing.sameWords(option.index(), there);
				fates[option.index()] = new OptionFate(same ? OptionOutcome.KEPT : OptionOutcome.EDITED, same ? 0.95 : 0.85, option.index(), there, -1);
			} else {
				gone.add(option);
			}
		}
		List<Option> inText = gone.stream().filter(option -> !option.noText() && inText(option)).sorted(Comparator.comparingDouble(this::share).reversed()).toList();
		boolean merged = inText.size() > 1 && inText.stream().skip(1).anyMatch(option -> ownShare(option, inText) >= OWN_SHARE);
		for (Option option : gone) {
			fates[option.index()] = fate(option, inText, merged);
		}
	}

	/** An option one of whose own options became the text was chosen, though most of it (the other ones) is gone. */
	private void followChild(int child, TreeMap<Integer, List<Option>> groups, OptionFate[] fates) {
		int parent = older.get(child).parent();
		if (parent < 0 || !wentIn(fates[child]) || fates[child].at() < 0 || fates[parent].fate() != OptionOutcome.DROPPED) {
			return;
		}
		if (groups.get(older.get(parent).group()).stream().noneMatch(sibling -> wentIn(fates[sibling.index()]))) {
			fates[parent] = new OptionFate(OptionOutcome.CHOSEN, BY_CHILD, parent, -1, fates[child].at());
		}
	}

	/** "No text" won where all its siblings went with their own options, unless the option it belongs to went itself. */
	private void leaveEmpty(int option, TreeMap<Integer, List<Option>> groups, OptionFate[] fates) {
		int parent = older.get(option).parent();
		boolean placeGone = parent >= 0 && fates[parent].fate() == OptionOutcome.DROPPED;
		if (older.get(option).noText() && !placeGone
				&& groups.get(older.get(option).group()).stream().allMatch(sibling -> fates[sibling.index()].fate() == OptionOutcome.DROPPED)) {
			fates[option] = new OptionFate(OptionOutcome.CHOSEN, EMPTY, option, -1, -1);
		}
	}

	private static boolean wentIn(OptionFate fate) {
		return fate.fate() == OptionOutcome.CHOSEN || fate.fate() == OptionOutcome.MERGED;
	}

	private OptionFate fate(Option option, List<Option> inText, boolean merged) {
		int place = inText.contains(option) ? firstPlace(option) : inText.isEmpty() ? -1 : firstPlace(inText.getFirst());
		if (inText.contains(option) && merged && (option == inText.getFirst() || ownShare(option, inText) >= OWN_SHARE)) {
			return new OptionFate(OptionOutcome.MERGED, 0.7, option.index(), -1, place);
		}
		if (!inText.isEmpty() && option == inText.getFirst()) {
			return new OptionFate(OptionOutcome.CHOSEN, 0.5 + 0.45 * share(option), option.index(), -1, place);
		}
		return new OptionFate(OptionOutcome.DROPPED, 0.85, option.index(), -1, place);
	}

	/** Whether its substance stands outside any option of the newer text. */
	private boolean inText(Option option) {
		return share(option) >= SEEN;
	}

	/** How much of an option's content words stand as text that is no option's. */
	private double share(Option option) {
		int content = 0;
		int found = 0;
		for (int word = older.first(option.index()); word < older.end(option.index()); word++) {
			if (!match.from().function()[word] && !match.from().note()[word]) {
				content++;
				found += match.across()[word] >= 0 && newer.innermost(match.across()[word]) < 0 ? 1 : 0;
			}
		}
		return content == 0 ? 0 : (double) found / content;
	}

	/** How much of what came from these options came from this one. */
	private double ownShare(Option option, List<Option> inText) {
		long all = inText.stream().mapToLong(this::broughtIn).sum();
		return all == 0 ? 0 : (double) broughtIn(option) / all;
	}

	private long broughtIn(Option option) {
		long count = 0;
		for (int word = older.first(option.index()); word < older.end(option.index()); word++) {
			count += !match.from().function()[word] && match.across()[word] >= 0 ? 1 : 0;
		}
		return count;
	}

	private int firstPlace(Option option) {
		for (int word = older.first(option.index()); word < older.end(option.index()); word++) {
			if (match.across()[word] >= 0) {
				return match.to().paragraph()[match.across()[word]];
			}
		}
		return -1;
	}
}
