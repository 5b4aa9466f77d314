package kakko.report.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import kakko.core.Comparison;
import kakko.core.count.Count.SectionCount;

/** Follows sections from revision to revision, and puts them in one order. */
final class SectionLines {

	private final List<List<SectionCount>> revisions;
	private final List<Comparison> steps;
	/** Each a section's counts, null where it doesn't stand. */
	private final List<SectionCount[]> lines = new ArrayList<>();

	SectionLines(List<List<SectionCount>> revisions, List<Comparison> steps) {
		this.revisions = revisions;
		this.steps = steps;
	}

	/** In the order of the newest text; what isn't in it behind what it stood behind. */
	List<SectionLine> all() {
		List<SectionCount[]> newer = List.of();
		for (int revision = revisions.size() - 1; revision >= 0; revision--) {
			newer = place(revision, newer);
		}
		return lines.stream().map(line -> new SectionLine(Arrays.asList(line))).toList();
	}

	/**
	 * Puts the sections of a revision to their lines.
	 *
	 * @param newer lines of the next revision's sections
	 * @return lines of this one's
	 */
	private List<SectionCount[]> place(int revision, List<SectionCount[]> newer) {
		List<SectionCount> sections = revisions.get(revision);
		int[] successors = newer.isEmpty() ? ended(sections.size()) : new SectionMatch(steps.get(revision), sections, revisions.get(revision + 1)).successors();
		List<SectionCount[]> placed = new ArrayList<>();
		for (int section = 0; section < sections.size(); section++) {
			SectionCount[] line = successors[section] < 0 ? fresh(placed) : newer.get(successors[section]);
			line[revision] = sections.get(section);
			placed.add(line);
		}
		return placed;
	}

	private static int[] ended(int sections) {
		int[] successors = new int[sections];
		Arrays.fill(successors, -1);
		return successors;
	}

	/** A line behind that of the section before. */
	private SectionCount[] fresh(List<SectionCount[]> before) {
		SectionCount[] line = new SectionCount[revisions.size()];
		lines.add(before.isEmpty() ? 0 : lines.indexOf(before.getLast()) + 1, line);
		return line;
	}
}
