package kakko.ui.tracker;

import java.util.Optional;

import kakko.core.Comparison.Answer;
import kakko.report.lives.LifeColumn;
import kakko.report.lives.LifeColumn.Kind;
import kakko.report.lives.LifeRow;

/**
 * From one revision to the next: what became of a bracket or an option.
 *
 * @param revision the newer of the two
 */
record Step(Answer answer, int revision) {

	/** That of which a revision's cell tells; of another cell the newest of its row. Nothing where nothing is told yet. */
	static Optional<Step> of(LifeRow row, LifeColumn column) {
		int revision = column.kind() == Kind.REVISION ? column.revision() : row.answers().lastIndexOf(row.lastAnswer());
		return revision < 0 ? Optional.empty() : Optional.ofNullable(row.answers().get(revision)).map(answer -> new Step(answer, revision));
	}
}
