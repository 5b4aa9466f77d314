package kakko.ui.tracker;

import java.util.List;
import java.util.Optional;

import kakko.core.Reading;
import kakko.report.Wording;
import kakko.report.lives.LifeColumn;
import kakko.report.lives.LifeColumn.Kind;
import kakko.report.lives.LifeRow;
import kakko.report.lives.LifeRows;
import kakko.ui.analysis.DossierHistory;
import kakko.ui.compare.correct.Correcting;
import kakko.ui.history.Followed;
import kakko.ui.spot.Spot;

/** What the table shows of a history: its columns, and all rows of either kind. */
record Lives(Followed followed, DossierHistory history, List<LifeColumn> columns, List<LifeRow> brackets, List<LifeRow> options) {

	/** Of a workbook's columns the ones that fit a window: where else a life stood the words and the text tell. */
	private static final List<Kind> SHOWN = List.of(Kind.NUMBER, Kind.TEXT, Kind.REVISION, Kind.SURE, Kind.RETURNED);

	static Lives of(Followed followed, DossierHistory history, Wording wording) {
		LifeRows rows = new LifeRows(history.history());
		List<LifeColumn> columns = LifeColumn.all(followed.labels(), wording).stream().filter(column -> SHOWN.contains(column.kind())).toList();
		return new Lives(followed, history, columns, rows.brackets(), rows.options());
	}

	List<LifeRow> of(Spot.Kind kind) {
		return kind == Spot.Kind.OPTION ? options : brackets;
	}

	/** How many stand in the newest draft. */
	int open(Spot.Kind kind) {
		return (int) of(kind).stream().filter(LifeRow::open).count();
	}

	/** Puts something right at a step; nothing where the two don't belong to one dossier. */
	Optional<Correcting> correcting(int newer) {
		return Correcting.between(history.drafts().get(newer - 1), reading(newer - 1), history.drafts().get(newer), reading(newer));
	}

	private Reading reading(int revision) {
		return history.revisions().get(revision).reading();
	}

	/** The newest revision in which a life stands. */
	static int last(LifeRow row) {
		int last = row.life().places().size() - 1;
		while (!row.stands(last)) {
			last--;
		}
		return last;
	}
}
