package kakko.report.timeline;

import java.util.Collections;
import java.util.List;

import kakko.core.count.Count.Figures;
import kakko.core.count.Count.SectionCount;

/**
 * A section through all revisions.
 *
 * @param counts one a revision, oldest first; null where it doesn't stand
 */
public record SectionLine(List<SectionCount> counts) {

	public SectionLine {
		counts = Collections.unmodifiableList(counts);
	}

	public boolean stands(int revision) {
		return counts.get(revision) != null;
	}

	/** Index of the paragraph that heads it in a revision in which it stands. */
	public int heading(int revision) {
		return counts.get(revision).heading();
	}

	public Figures figures(int revision) {
		return counts.get(revision).figures();
	}

	/** The newest revision in which it stands. */
	public int newest() {
		int newest = counts.size() - 1;
		while (!stands(newest)) {
			newest--;
		}
		return newest;
	}

	/** Its heading, number and all, where it last stood. */
	public String title() {
		return counts.get(newest()).title().strip();
	}

	/** 0 for a section that last stood in no other. */
	public int depth() {
		return counts.get(newest()).depth();
	}
}
