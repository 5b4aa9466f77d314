package kakko.ui.tracker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;

import kakko.report.Wording;
import kakko.report.lives.LifeColumn;
import kakko.report.lives.LifeFilter;
import kakko.report.lives.LifeRow;

/** The rows as they stand: those that pass the filter, in the order the user chose, else that of the text. Equal rows keep that of the text. */
public final class ShownRows implements IDataProvider, ISortModel {

	private record Sorted(int column, SortDirectionEnum direction) {
	}

	private final Wording wording;
	private final List<Sorted> sorted = new ArrayList<>();
	private List<LifeColumn> columns = List.of();
	private List<LifeRow> all = List.of();
	private List<LifeRow> shown = List.of();
	private LifeFilter filter = LifeFilter.ALL;

	ShownRows(Wording wording) {
		this.wording = wording;
	}

	/** @param rows in the order of the text */
	void show(List<LifeColumn> of, List<LifeRow> rows) {
		if (!of.equals(columns)) {
			sorted.clear();
		}
		columns = of;
		all = rows;
		arrange();
	}

	void filter(LifeFilter wanted) {
		filter = wanted;
		arrange();
	}

	private void arrange() {
		List<LifeRow> rows = new ArrayList<>(filter.of(all));
		sorted.stream().map(this::order).reduce(Comparator::thenComparing).ifPresent(rows::sort);
		shown = rows;
	}

	private Comparator<LifeRow> order(Sorted by) {
		Comparator<LifeRow> order = columns.get(by.column).order(wording);
		return by.direction == SortDirectionEnum.DESC ? order.reversed() : order;
	}

	List<LifeColumn> columns() {
		return columns;
	}

	List<LifeRow> rows() {
		return shown;
	}

	/** Those that pass the filter, whatever became of them. */
	List<LifeRow> ofAnyFate() {
		return filter.ofAnyFate().of(all);
	}

	int all() {
		return all.size();
	}

	/** Whether rows stand in the order of the text, so that those of one paragraph are together. */
	boolean inTextOrder() {
		return sorted.isEmpty() || columns.get(sorted.getFirst().column).kind() == LifeColumn.Kind.NUMBER;
	}

	/** What a cell says, as the workbook has it. */
	@Override
	public Object getDataValue(int column, int row) {
		return columns.get(column).cell(shown.get(row), wording).value();
	}

	@Override
	public void setDataValue(int column, int row, Object value) {
		throw new UnsupportedOperationException("what became of a bracket is read from the texts");
	}

	@Override
	public int getColumnCount() {
		return columns.size();
	}

	@Override
	public int getRowCount() {
		return shown.size();
	}

	@Override
	public List<Integer> getSortedColumnIndexes() {
		return sorted.stream().map(Sorted::column).toList();
	}

	@Override
	public boolean isColumnIndexSorted(int column) {
		return getSortedColumnIndexes().contains(column);
	}

	@Override
	public SortDirectionEnum getSortDirection(int column) {
		return sorted.stream().filter(by -> by.column == column).map(Sorted::direction).findFirst().orElse(SortDirectionEnum.NONE);
	}

	@Override
	public int getSortOrder(int column) {
		return getSortedColumnIndexes().indexOf(column);
	}

	@Override
	@SuppressWarnings("rawtypes")
	public List<Comparator> getComparatorsForColumnIndex(int column) {
		return List.of(getColumnComparator(column));
	}

	@Override
	public Comparator<?> getColumnComparator(int column) {
		return columns.get(column).order(wording);
	}

	@Override
	public void sort(int column, SortDirectionEnum direction, boolean further) {
		if (further) {
			sorted.removeIf(by -> by.column == column);
		} else {
			sorted.clear();
		}
		if (direction != SortDirectionEnum.NONE) {
			sorted.add(new Sorted(column, direction));
		}
		arrange();
	}

	@Override
	public void clear() {
		sorted.clear();
		arrange();
	}
}
