package kakko.core.internal.options;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import kakko.core.Comparison.Link;
import kakko.core.Comparison.Row;
import kakko.core.Corrections.OfOption;
import kakko.core.Reading.Option;
import kakko.core.internal.byhand.Told;
import kakko.core.internal.edits.WordMatch;

/** Finds which older option still stands as which newer one, whatever their labels say. */
final class OptionStanding {

	/** How much of two options must be the same words for them to be one option, edited. */
	private static final double SAME_OPTION = 0.35;
	/** Of two options as alike, the one with the same label is the same. */
	private static final double SAME_LABEL = 0.1;

	private final WordMatch match;
	private final Scopes older;
	private final Scopes newer;
	private final int[] across;
	private final int[] back;
	private final Told<OfOption> told;
	private final Set<Link> paragraphs;

	private record Candidate(int older, int newer, double score) {
	}

	OptionStanding(WordMatch match, List<Row> rows, Scopes older, Scopes newer, Told<OfOption> told) {
		this.told = told;
		this.match = match;
		this.older = older;
		this.newer = newer;
		across = new int[older.size()];
		back = new int[newer.size()];
		Arrays.fill(across, -1);
		Arrays.fill(back, -1);
		paragraphs = rows.stream().flatMap(row -> row.links().stream()).collect(Collectors.toSet());
		told.standing(this::link);
		List<Candidate> candidates = new ArrayList<>();
		for (int option = 0; option < older.size(); option++) {
			addCandidates(candidates, option);
		}
		settle(candidates);
		settle(withoutWords());
	}

	private void link(int option, int there) {
		across[option] = there;
		back[there] = option;
	}

	int of(int option) {
		return across[option];
	}

	int back(int option) {
		return back[option];
	}

	boolean sameWords(int option, int there) {
		return Arrays.equals(match.from().folded(), older.first(option), older.end(option), match.to().folded(), newer.first(there), newer.end(there));
	}

	private void settle(List<Candidate> candidates) {
		candidates.sort(Comparator.comparingDouble(Candidate::score).reversed().thenComparingInt(Candidate::older).thenComparingInt(Candidate::newer));
		for (Candidate candidate : candidates) {
			if (across[candidate.older()] < 0 && back[candidate.newer()] < 0 && told.leaves(candidate.older(), candidate.newer())) {
				link(candidate.older(), candidate.newer());
			}
		}
	}

	private void addCandidates(List<Candidate> candidates, int option) {
		Map<Integer, Integer> shared = new HashMap<>();
		for (int word = older.first(option); word < older.end(option); word++) {
			int there = match.across()[word];
			for (int around = there < 0 ? -1 : newer.innermost(there); around >= 0; around = newer.get(around).parent()) {
				if (newer.holds(around, there)) {
					shared.merge(around, 1, Integer::sum);
				}
			}
		}
		shared.forEach((candidate, words) -> {
			double both = older.end(option) - older.first(option) + newer.end(candidate) - newer.first(candidate);
			double likeness = 2.0 * words / both;
			if (likeness >= SAME_OPTION) {
				candidates.add(new Candidate(option, candidate, likeness + (sameLabel(option, candidate) ? SAME_LABEL : 0)));
			}
		});
	}

	private boolean sameLabel(int option, int candidate) {
		return older.get(option).label().equalsIgnoreCase(newer.get(candidate).label());
	}

	/** "No text", or a label alone, says nothing to be recognised by: it stands where its label's paragraph stands, or where a sibling of it does. */
	private List<Candidate> withoutWords() {
		List<Candidate> candidates = new ArrayList<>();
		for (int option = 0; option < older.size(); option++) {
			for (int candidate = 0; candidate < newer.size() && older.isSilent(option); candidate++) {
				Option one = older.get(option);
				Option other = newer.get(candidate);
				boolean inPlace = paragraphs.contains(new Link(one.paragraph(), other.paragraph()));
				if (newer.isSilent(candidate) && (inPlace || siblingsStand(one, other))) {
					candidates.add(new Candidate(option, candidate, (inPlace ? 1 : 0) + (sameLabel(option, candidate) ? SAME_LABEL : 0)));
				}
			}
		}
		return candidates;
	}

	private boolean siblingsStand(Option option, Option candidate) {
		for (int sibling = 0; sibling < older.size(); sibling++) {
			boolean together = older.get(sibling).group() == option.group() && across[sibling] >= 0;
			if (together && newer.get(across[sibling]).group() == candidate.group()) {
				return true;
			}
		}
		return false;
	}
}
