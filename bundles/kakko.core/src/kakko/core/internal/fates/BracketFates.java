package kakko.core.internal.fates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import kakko.core.Comparison.BracketFate;
import kakko.core.Comparison.Fate;
import kakko.core.Comparison.FateFlag;
import kakko.core.Comparison.Row;
import kakko.core.Corrections.OfBracket;
import kakko.core.internal.byhand.Told;
import kakko.core.internal.edits.BracketSigns;
import kakko.core.internal.edits.WordMatch;
import kakko.model.drafts.BracketKind;

/** Decides what became of each negotiation bracket, rule by rule as {@code docs/engine.md} names them. */
public final class BracketFates {

	private final WordMatch match;
	private final Brackets older;
	private final Brackets newer;
	private final Standing standing;
	private final Neighbours neighbours;
	private final RowIndex rows;
	private final Elsewhere elsewhere;
	private final Combined combinedWith;
	private final Echoes echoes;
	private final Corrected corrected;

	private BracketFates(WordMatch match, BracketSigns signs, List<Row> rows, Told<OfBracket> told) {
		this.match = match;
		this.rows = new RowIndex(match, rows);
		older = new Brackets(match.from());
		newer = new Brackets(match.to());
		standing = new Standing(older, newer, match, signs, this.rows, told);
		neighbours = new Neighbours(older, match);
		elsewhere = new Elsewhere(older, match);
		combinedWith = new Combined(older, match);
		echoes = new Echoes(older, match, this.rows);
		new Displaced(older, newer, standing, this.rows).settle();
		corrected = new Corrected(older, newer, rows, told);
	}

	/** Older brackets in order, then newer ones that have no older one. */
	public static List<BracketFate> of(WordMatch match, BracketSigns signs, List<Row> rows, List<OfBracket> corrections) {
		return new BracketFates(match, signs, rows, new Told<>(corrections, OfBracket::from, OfBracket::to)).all();
	}

	private List<BracketFate> all() {
		List<BracketFate> fates = new ArrayList<>();
		for (int bracket = 0; bracket < older.size(); bracket++) {
			if (older.negotiated(bracket)) {
				fates.add(corrected.of(standing.of(bracket) >= 0 ? stands(bracket, standing.of(bracket)) : gone(bracket)));
			}
		}
		for (int bracket = 0; bracket < newer.size(); bracket++) {
			if (newer.negotiated(bracket) && standing.back(bracket) < 0) {
				fates.add(corrected.of(came(bracket)));
			}
		}
		return fates;
	}

	private BracketFate stands(int bracket, int there) {
		Set<FateFlag> flags = flags(bracket);
		if (!rows.linked(older.get(bracket).paragraph(), newer.get(there).paragraph()) || rows.of(older.get(bracket).paragraph()).moved()) {
			flags.add(FateFlag.MOVED);
		}
		boolean same = sameWords(bracket, newer.first(there), newer.end(there));
		return fate(same ? Fate.KEPT : Fate.EDITED, same ? Sureness.KEPT : Sureness.edited(bracket, there, older, newer, match), flags, bracket, there, -1);
	}

	private boolean sameWords(int bracket, int first, int end) {
		return Arrays.equals(match.from().folded(), older.first(bracket), older.end(bracket), match.to().folded(), first, end);
	}

	private BracketFate gone(int bracket) {
		Trace trace = Trace.of(bracket, older, match);
		if (trace.wentIn() && (!chancy(bracket, trace) || neighbours.stillThere(bracket, trace))) {
			return accepted(bracket, trace);
		}
		int combined = combinedWith.find(bracket, rows.of(older.get(bracket).paragraph()).to());
		if (combined >= 0) {
			return fate(Fate.ACCEPTED, Sureness.COMBINED, flags(bracket, FateFlag.REWORDED), bracket, -1, combined);
		}
		Elsewhere.Find find = elsewhere.find(bracket);
		return find == null ? lost(bracket, trace) : went(bracket, find);
	}

	private BracketFate went(int bracket, Elsewhere.Find find) {
		Set<FateFlag> flags = flags(bracket, FateFlag.MOVED);
		if (!find.whole()) {
			flags.add(FateFlag.REWORDED);
		}
		return fate(Fate.ACCEPTED, Sureness.MOVED, flags, bracket, -1, find.paragraph());
	}

	private BracketFate lost(int bracket, Trace trace) {
		int place = rows.placeOf(bracket, older, neighbours);
		boolean blank = older.get(bracket).kind() == BracketKind.BLANK;
		if (place < 0) {
			double sure = blank ? Sureness.BLANK_GONE : Sureness.deleted(echoes.ofItsParagraph(bracket), echoes.nearby(bracket));
			return fate(Fate.DELETED, sure, flags(bracket), bracket, -1, -1);
		}
		Set<FateFlag> flags = flags(bracket);
		if (Placeholders.tookThePlace(bracket, older, neighbours, match)) {
			flags.add(FateFlag.POSTPONED);
		}
		return fate(Fate.REJECTED, blank ? Sureness.BLANK_GONE : rejected(bracket, trace), flags, bracket, -1, place);
	}

	/** Words that only hold a sentence together can't be listened for: of those is only sure who sees the sentence they stood in. */
	private double rejected(int bracket, Trace trace) {
		boolean unheard = older.functionWordsOnly(bracket) && neighbours.before(bracket) < 0 && neighbours.behind(bracket) < 0;
		return unheard ? Sureness.SENTENCE_GONE : Sureness.rejected(trace, echoes.inRow(bracket));
	}

	private BracketFate accepted(int bracket, Trace trace) {
		Set<FateFlag> flags = flags(bracket);
		int place = match.to().paragraph()[trace.first()];
		if (!sameWords(bracket, trace.first(), trace.last() + 1)) {
			flags.add(FateFlag.REWORDED);
		}
		if (newer.innermostHere(trace.first()) >= 0) {
			flags.add(FateFlag.INSIDE);
		}
		if (rows.of(older.get(bracket).paragraph()).moved() || !rows.linked(older.get(bracket).paragraph(), place)) {
			flags.add(FateFlag.MOVED);
		}
		boolean beside = neighbours.stillThere(bracket, trace);
		return fate(Fate.ACCEPTED, Sureness.accepted(trace, beside), flags, bracket, -1, place);
	}

	/** One or two words that only hold a sentence together turn up in any sentence, and so does one of several content words. */
	private boolean chancy(int bracket, Trace trace) {
		return trace.byOneWord() || older.words(bracket) <= 2 && older.functionWordsOnly(bracket);
	}

	private BracketFate came(int bracket) {
		int known = 0;
		int clean = 0;
		int at = -1;
		for (int word = newer.first(bracket); word < newer.end(bracket); word++) {
			int there = match.back()[word];
			if (there >= 0) {
				known++;
				clean += older.innermostHere(there) < 0 || standing.of(older.innermostHere(there)) >= 0 ? 1 : 0;
				at = at < 0 ? match.from().paragraph()[there] : at;
			}
		}
		boolean stood = 2 * clean > newer.words(bracket);
		double share = newer.words(bracket) == 0 ? 0 : (double) known / newer.words(bracket);
		Set<FateFlag> flags = EnumSet.noneOf(FateFlag.class);
		if (!newer.get(bracket).closed()) {
			flags.add(FateFlag.UNCLOSED);
		}
		return fate(stood ? Fate.REOPENED : Fate.NEW, stood ? share : 1 - share / 2, flags, -1, bracket, stood ? at : -1);
	}

	private Set<FateFlag> flags(int bracket, FateFlag... further) {
		Set<FateFlag> flags = EnumSet.noneOf(FateFlag.class);
		flags.addAll(Arrays.asList(further));
		if (!older.get(bracket).closed()) {
			flags.add(FateFlag.UNCLOSED);
		}
		return flags;
	}

	private static BracketFate fate(Fate fate, double sure, Set<FateFlag> flags, int from, int to, int at) {
		return new BracketFate(fate, sure, Set.copyOf(flags), from, to, at);
	}
}
