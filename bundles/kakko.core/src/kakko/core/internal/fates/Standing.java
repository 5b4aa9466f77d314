package kakko.core.internal.fates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import kakko.core.Reading.Bracket;
import kakko.core.Corrections.OfBracket;
import kakko.core.internal.byhand.Told;
import kakko.core.internal.edits.BracketSigns;
import kakko.core.internal.edits.WordMatch;
import kakko.model.drafts.BracketKind;

/** Finds which older brackets still stand as which newer ones. */
final class Standing {

	/** How much of two brackets must be the same words for them to be one bracket, edited. */
	private static final double SAME_BRACKET = 0.4;
	/** The same where both its signs stand at the same place: there a reader expects to find it again. */
	private static final double IN_PLACE = 0.2;
	/** A bracket of so few words may have had all of them changed: [2025] became [2030]. */
	private static final int SHORT = 3;
	/** What it is worth that opener or closer was matched, against likeness from 0 to 1. */
	private static final double SIGN = 0.3;
	/** Brackets looked at around one word; drafts nest up to 18 deep, and beyond that the opener still finds its like. */
	private static final int LEVELS = 24;
	/** Of two brackets around the same words the outer is the outer. */
	private static final double SAME_DEPTH = 0.01;

	private final Brackets older;
	private final Brackets newer;
	private final WordMatch match;
	private final BracketSigns signs;
	private final RowIndex rows;
	private final Told<OfBracket> told;
	private final Map<Long, Integer> newerByOpener = new HashMap<>();
	private final int[] across;
	private final int[] back;
	private final int[] shared;
	private final int[] touched;

	private record Candidate(int older, int newer, double score) {
	}

	Standing(Brackets older, Brackets newer, WordMatch match, BracketSigns signs, RowIndex rows, Told<OfBracket> told) {
		this.older = older;
		this.newer = newer;
		this.match = match;
		this.signs = signs;
		this.rows = rows;
		this.told = told;
		across = new int[older.size()];
		back = new int[newer.size()];
		shared = new int[newer.size()];
		touched = new int[newer.size()];
		Arrays.fill(across, -1);
		Arrays.fill(back, -1);
		for (int bracket = 0; bracket < newer.size(); bracket++) {
			newerByOpener.put(BracketSigns.place(newer.get(bracket).paragraph(), newer.get(bracket).start()), bracket);
		}
		told.standing(this::link);
		settle();
	}

	private void settle() {
		List<Candidate> candidates = new ArrayList<>();
		for (int bracket = 0; bracket < older.size(); bracket++) {
			if (older.negotiated(bracket)) {
				addCandidates(candidates, bracket);
			}
		}
		candidates.sort(Comparator.comparingDouble(Candidate::score).reversed().thenComparingInt(Candidate::older).thenComparingInt(Candidate::newer));
		candidates.stream().filter(candidate -> free(candidate.older(), candidate.newer()))
				.forEach(candidate -> link(candidate.older(), candidate.newer()));
	}

	/** Whether neither was found to stand as another, nor said by hand to have a fate of its own. */
	boolean free(int bracket, int there) {
		return across[bracket] < 0 && back[there] < 0 && told.leaves(bracket, there);
	}

	/** Says that an older bracket stands as a newer one. */
	void link(int bracket, int there) {
		across[bracket] = there;
		back[there] = bracket;
	}

	/** Index of the newer bracket that an older one stands as, or -1. */
	int of(int bracket) {
		return across[bracket];
	}

	/** Index of the older bracket that stands as a newer one, or -1. */
	int back(int bracket) {
		return back[bracket];
	}

	private void addCandidates(List<Candidate> candidates, int bracket) {
		int count = 0;
		for (int word = older.first(bracket); word < older.end(bracket); word++) {
			int there = match.across()[word];
			int around = there < 0 ? -1 : newer.innermost(there);
			for (int levels = 0; around >= 0 && levels < LEVELS; levels++) {
				if (shared[around]++ == 0) {
					touched[count++] = around;
				}
				around = newer.get(around).parent();
			}
		}
		Integer opposite = newerByOpener.get(signs.across(older.get(bracket).paragraph(), older.get(bracket).start()));
		if (opposite != null) {
			add(candidates, bracket, opposite, wordsIn(bracket, opposite));
			shared[opposite] = 0;
		}
		for (int at = 0; at < count; at++) {
			if (shared[touched[at]] > 0) {
				add(candidates, bracket, touched[at], shared[touched[at]]);
				shared[touched[at]] = 0;
			}
		}
	}

	/** How many of an older bracket's words stand in a newer one. */
	private int wordsIn(int bracket, int candidate) {
		int words = 0;
		for (int word = older.first(bracket); word < older.end(bracket); word++) {
			int there = match.across()[word];
			words += there >= newer.first(candidate) && there < newer.end(candidate) ? 1 : 0;
		}
		return words;
	}

	private void add(List<Candidate> candidates, int bracket, int candidate, int words) {
		int matched = signsMatched(bracket, candidate);
		boolean astray = !openersMatched(bracket, candidate) && !rows.linked(older.get(bracket).paragraph(), newer.get(candidate).paragraph());
		if (!newer.negotiated(candidate) || astray) {
			return;
		}
		int both = older.words(bracket) + newer.words(candidate);
		double likeness = both == 0 ? 1 : 2.0 * words / both;
		boolean another = matched == 2 && Math.max(older.words(bracket), newer.words(candidate)) <= SHORT && sameKind(bracket, candidate);
		if (likeness >= SAME_BRACKET && (both > 0 || matched == 2) || matched == 2 && likeness >= IN_PLACE && !gaveWay(bracket, candidate) || another) {
			double depth = older.get(bracket).depth() == newer.get(candidate).depth() ? SAME_DEPTH : 0;
			candidates.add(new Candidate(bracket, candidate, likeness + matched * SIGN + depth));
		} else if (opensAlike(bracket, candidate)) {
			candidates.add(new Candidate(bracket, candidate, SIGN));
		}
	}

	/** Whether text was replaced by a blank: a "the" they have in common makes no bracket of "[placeholder for the share]". */
	private boolean gaveWay(int bracket, int candidate) {
		return newer.get(candidate).kind() == BracketKind.BLANK && older.get(bracket).kind() != BracketKind.BLANK;
	}

	/** Whether one value may have given way to another: numbers, function words, or whatever fills a blank. */
	private boolean sameKind(int bracket, int candidate) {
		boolean blank = older.get(bracket).kind() == BracketKind.BLANK;
		return blank || older.hasDigits(bracket) && newer.hasDigits(candidate) || older.functionWordsOnly(bracket) && newer.functionWordsOnly(candidate);
	}

	/** Of a bracket that reaches over paragraphs, or did, the opener decides: a slip of its closer may have been made or mended. */
	private boolean opensAlike(int bracket, int candidate) {
		if (!older.reaches(bracket) && !newer.reaches(candidate) || !openersMatched(bracket, candidate)) {
			return false;
		}
		int same = 0;
		for (int word = older.first(bracket); word < older.openingEnd(bracket); word++) {
			int there = match.across()[word];
			same += there >= newer.first(candidate) && there < newer.openingEnd(candidate) ? 1 : 0;
		}
		int both = older.openingEnd(bracket) - older.first(bracket) + newer.openingEnd(candidate) - newer.first(candidate);
		return same > 0 && 2 * same >= SAME_BRACKET * both;
	}

	private boolean openersMatched(int bracket, int candidate) {
		Bracket one = older.get(bracket);
		Bracket other = newer.get(candidate);
		return signs.matched(one.paragraph(), one.start(), other.paragraph(), other.start());
	}

	private int signsMatched(int bracket, int candidate) {
		Bracket one = older.get(bracket);
		Bracket other = newer.get(candidate);
		int opener = openersMatched(bracket, candidate) ? 1 : 0;
		boolean closers = one.closed() && other.closed() && signs.matched(one.endParagraph(), one.end() - 1, other.endParagraph(), other.end() - 1);
		return opener + (closers || !one.closed() && !other.closed() ? 1 : 0);
	}
}
