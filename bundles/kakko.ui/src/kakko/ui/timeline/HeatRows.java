package kakko.ui.timeline;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;

import kakko.core.count.Count.Figures;
import kakko.report.count.Figure;
import kakko.ui.Wording;

/** One figure of the drafts in front: sections in the first column, then a column a revision. */
public final class HeatRows implements IDataProvider {

	/** Shades there are, besides none. */
	static final int SHADES = 5;
	private static final String INDENT = "    ";

	private final Wording wording;
	private Progress progress;
	private List<String> heads = List.of();
	private Figure figure = Figure.brackets;
	private int most;

	HeatRows(Wording wording) {
		this.wording = wording;
	}

	void show(Progress shown, List<String> over, Figure wanted) {
		progress = shown;
		heads = over;
		figure = wanted;
		most = IntStream.range(1, progress.rows()).flatMap(row -> IntStream.range(0, progress.revisions()).filter(revision -> progress.stands(row, revision)).map(revision -> value(row, revision)))
				.max().orElse(0);
	}

	Progress progress() {
		return progress;
	}

	List<String> heads() {
		return heads;
	}

	/** What stands over a column, on one line or two. */
	public String head(int column) {
		return column == 0 ? wording.say("timeline.section") : heads.get(column - 1);
	}

	/** Number of the figure; only where the row stands in the revision. */
	int value(int row, int revision) {
		return figure.of(figures(row, revision));
	}

	Figures figures(int row, int revision) {
		return row == Progress.WHOLE ? progress.timeline().whole().get(revision) : progress.section(row).figures(revision);
	}

	/** 0 for none up to {@link #SHADES} for the most any section has; the whole text isn't shaded. Small numbers are told apart better than large ones. */
	int shade(int row, int revision) {
		boolean shaded = row != Progress.WHOLE && progress.stands(row, revision) && most > 0;
		return shaded ? (int) Math.ceil(SHADES * Math.sqrt((double) value(row, revision) / most)) : 0;
	}

	/** What a section, or the text, is called. */
	String name(int row) {
		return row == Progress.WHOLE ? wording.say("timeline.whole") : progress.section(row).title();
	}

	@Override
	public Object getDataValue(int column, int row) {
		if (column == 0) {
			return row == Progress.WHOLE ? name(row) : INDENT.repeat(progress.section(row).depth()) + name(row);
		}
		return progress.stands(row, column - 1) ? wording.say("number", value(row, column - 1)) : "";
	}

	@Override
	public void setDataValue(int column, int row, Object value) {
		throw new UnsupportedOperationException("figures are counted in the texts");
	}

	@Override
	public int getColumnCount() {
		return progress == null ? 0 : progress.revisions() + 1;
	}

	@Override
	public int getRowCount() {
		return progress == null ? 0 : progress.rows();
	}
}
