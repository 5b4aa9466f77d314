package kakko.core.internal.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.SubMonitor;

import kakko.core.internal.byhand.Ties;
import kakko.core.internal.words.Lexicon;
import kakko.core.internal.words.WordedText;

/** Decides which paragraphs of two texts belong together, step by step: in order, moved, between what is known, split and merged. */
public final class Aligner {

	/** Likeness from which two paragraphs count as the same one edited, wherever their neighbours stand. */
	private static final double ALIKE = 0.3;
	/** Likeness that is asked of a pair out of order: a reader names a move only when most words came along. */
	private static final double MOVED = 0.5;

	private final WordedText fromText;
	private final WordedText toText;
	private final Profiles profiles;
	private final Links links;
	private final Background background;

	private Aligner(WordedText from, WordedText to, Lexicon lexicon, Ties ties) {
		fromText = from;
		toText = to;
		profiles = new Profiles(from, to, lexicon);
		links = new Links(from.paragraphs(), to.paragraphs(), ties);
		background = new Background(profiles);
	}

	/** Groups in reading order of the newer text, deletions behind the paragraph they stood behind. */
	public static List<Group> align(WordedText from, WordedText to, Lexicon lexicon, Ties ties, SubMonitor progress) {
		return new Aligner(from, to, lexicon, ties).align(progress);
	}

	private List<Group> align(SubMonitor progress) {
		progress.setWorkRemaining(6);
		Surroundings surroundings = new Surroundings(fromText.reading(), toText.reading());
		PairTable table = new PairTable(fromText, toText, profiles, surroundings, links.ties(), progress.split(4));
		List<Pair> pairs = table.pairs();
		double alike = background.atLeast(ALIKE, 1.5);
		links.addAll(Chain.heaviest(pairs.stream().filter(pair -> pair.likeness() >= alike && links.free(pair)).map(pair -> pair.weighing(pair.weight() - alike)).toList()));
		progress.split(1);
		Splits.findWhole(fromText, toText, profiles, background, surroundings, links);
		addMoved(table, pairs);
		progress.split(1);
		new Gaps(profiles, links, background, surroundings).fill();
		Splits.find(fromText, toText, profiles, background, surroundings, links);
		progress.checkCanceled();
		new Bare(fromText, toText, links).link();
		return new Grouping(fromText, toText, links).groups();
	}

	private void addMoved(PairTable table, List<Pair> pairs) {
		List<Pair> strongest = new ArrayList<>(pairs.stream().filter(pair -> substantial(pair) && (pair.likeness() >= background.atLeast(MOVED, 2) || pair.likeness() >= MOVED && table.standsOut(pair))).toList());
		strongest.sort(Comparator.comparingDouble(Pair::weight).reversed().thenComparingInt(Pair::from).thenComparingInt(Pair::to));
		for (Pair pair : strongest) {
			if (links.free(pair)) {
				links.add(pair.from(), pair.to());
			}
		}
	}

	/** A heading of two words that turns up elsewhere is another heading. */
	private boolean substantial(Pair pair) {
		return Math.min(fromText.wordsIn(pair.from()), toText.wordsIn(pair.to())) >= 5;
	}
}
