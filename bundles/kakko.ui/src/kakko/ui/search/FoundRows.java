package kakko.ui.search;

import java.util.List;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;

import kakko.search.Hit;
import kakko.ui.Wording;

/** Paragraphs in which something was found, a row each. */
public final class FoundRows implements IDataProvider {

	/** What is said of a paragraph, from left to right. */
	enum Column {
		dossier, revision, paragraph, text
	}

	private final Wording wording;
	private List<Hit> hits = List.of();

	FoundRows(Wording wording) {
		this.wording = wording;
	}

	void show(List<Hit> found) {
		hits = found;
	}

	Hit hit(int row) {
		return hits.get(row);
	}

	String head(int column) {
		return wording.say("search." + Column.values()[column]);
	}

	/** What a cell says when there is room for all of it. */
	String said(int row, Column column) {
		Hit hit = hit(row);
		return switch (column) {
			case dossier -> hit.title();
			case revision -> hit.label();
			case paragraph -> hit.number();
			case text -> hit.text();
		};
	}

	/** All that a row says, for who doesn't see it. */
	String said(int row) {
		Hit hit = hit(row);
		return wording.say(hit.number().isEmpty() ? "search.row.unnumbered" : "search.row", hit.title(), hit.label(), hit.text(), hit.number());
	}

	@Override
	public Object getDataValue(int column, int row) {
		return said(row, Column.values()[column]);
	}

	@Override
	public void setDataValue(int column, int row, Object value) {
		throw new UnsupportedOperationException("what was found is only read");
	}

	@Override
	public int getColumnCount() {
		return Column.values().length;
	}

	@Override
	public int getRowCount() {
		return hits.size();
	}
}
