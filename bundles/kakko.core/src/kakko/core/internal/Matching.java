package kakko.core.internal;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import kakko.core.Reading;
import kakko.core.Reading.Paragraph;
import kakko.core.internal.align.Aligner;
import kakko.core.internal.align.Group;
import kakko.core.internal.byhand.Ties;
import kakko.core.internal.edits.WordMatch;
import kakko.core.internal.words.FullNames;
import kakko.core.internal.words.Lexicon;
import kakko.core.internal.words.WordedText;

/**
 * Which paragraphs and words of two readings belong together. Worked out from the text that sorts first, whichever
 * side it is: so the answer for swapped sides is the mirrored answer, ties included.
 */
public record Matching(WordedText from, WordedText to, List<Group> groups, WordMatch words) {

	public static Matching of(Reading from, Reading to, Ties ties, IProgressMonitor monitor) {
		return order(from, to) > 0 ? straight(to, from, ties.mirrored(), monitor).mirrored() : straight(from, to, ties, monitor);
	}

	private static Matching straight(Reading from, Reading to, Ties ties, IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, 3);
		Lexicon lexicon = new Lexicon();
		WordedText printedFrom = WordedText.of(from, lexicon);
		WordedText printedTo = WordedText.of(to, lexicon);
		FullNames names = FullNames.learnt(printedFrom, printedTo);
		WordedText older = names.readIn(printedFrom);
		WordedText newer = names.readIn(printedTo);
		progress.split(1);
		List<Group> groups = Aligner.align(older, newer, lexicon, ties, progress.split(1));
		return new Matching(older, newer, groups, WordMatch.of(older, newer, groups, progress.split(1)));
	}

	private Matching mirrored() {
		return new Matching(to, from, groups.stream().map(Group::mirrored).toList(), words.mirrored());
	}

	private static int order(Reading one, Reading other) {
		List<Paragraph> these = one.paragraphs();
		List<Paragraph> those = other.paragraphs();
		for (int at = 0; at < Math.min(these.size(), those.size()); at++) {
			int order = these.get(at).text().compareTo(those.get(at).text());
			if (order != 0) {
				return order;
			}
		}
		return Integer.compare(these.size(), those.size());
	}
}
