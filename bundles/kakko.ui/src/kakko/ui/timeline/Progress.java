package kakko.ui.timeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import kakko.report.timeline.SectionLine;
import kakko.report.timeline.Timeline;
import kakko.ui.analysis.DossierHistory;
import kakko.ui.analysis.ReadDraft;
import kakko.ui.history.Followed;
import kakko.ui.spot.Spot;

/** Drafts in front, with what was open in each: a row for the whole text (0), and one a section. */
record Progress(Followed followed, DossierHistory history, Timeline timeline) {

	static final int WHOLE = 0;

	static Progress of(Followed followed, DossierHistory history) {
		return new Progress(followed, history, Timeline.of(history.revisions().stream().map(ReadDraft::draft).toList(), history.history()));
	}

	List<Path> drafts() {
		return history.drafts();
	}

	int revisions() {
		return history.drafts().size();
	}

	int rows() {
		return timeline.sections().size() + 1;
	}

	SectionLine section(int row) {
		return timeline.sections().get(row - 1);
	}

	boolean stands(int row, int revision) {
		return row == WHOLE || section(row).stands(revision);
	}

	/** The newest revision that has what a row is about. */
	int newest(int row) {
		return row == WHOLE ? revisions() - 1 : section(row).newest();
	}

	/** Where a row begins in a revision; nothing where it doesn't stand there, or the draft has no text. */
	Optional<Spot> spot(int row, int revision) {
		boolean there = stands(row, revision) && !history.revisions().get(revision).reading().paragraphs().isEmpty();
		return there ? Optional.of(new Spot(drafts().get(revision), Spot.Kind.PARAGRAPH, row == WHOLE ? 0 : section(row).heading(revision))) : Optional.empty();
	}

	/** The revision in which a spot lies, -1 for none. */
	int revision(Spot spot) {
		int revision = drafts().indexOf(spot.draft());
		return revision >= 0 && spot.isIn(history.revisions().get(revision).reading()) ? revision : -1;
	}

	/** The row of the innermost section in which a spot begins. */
	int row(Spot spot, int revision) {
		int paragraph = spot.paragraph(history.revisions().get(revision).reading());
		return timeline.around(revision, paragraph).map(section -> timeline.sections().indexOf(section) + 1).orElse(WHOLE);
	}
}
