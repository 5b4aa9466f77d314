package kakko.documents.internal.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Rulings that meet, and the frames they make: several are the cells of a table, a single one is a box. */
final class Grid {

	private static final double NEAR = 3;
	private static final double NARROWEST_BOX = 100;
	private static final double LOWEST_BOX = 20;

	private final int page;
	private final List<Ruling> across;
	private final List<Ruling> down;
	private final double[] xs;
	private final double[] ys;

	private Grid(int page, List<Ruling> rulings) {
		this.page = page;
		across = rulings.stream().filter(Ruling::horizontal).toList();
		down = rulings.stream().filter(rule -> !rule.horizontal()).toList();
		xs = places(down, Ruling::left);
		ys = places(across, Ruling::top);
	}

	/** Tables and boxes of a page, from top to bottom, the cells of each row by row. */
	static List<List<Frame>> on(Sheet sheet) {
		List<List<Frame>> found = new ArrayList<>();
		for (List<Ruling> meeting : groups(sheet.rulings())) {
			List<Frame> frames = new Grid(sheet.number(), meeting).frames(found.size());
			if (!frames.isEmpty()) {
				found.add(frames);
			}
		}
		found.sort(Comparator.comparingDouble(frames -> frames.get(0).top()));
		return found;
	}

	private static List<List<Ruling>> groups(List<Ruling> rulings) {
		List<List<Ruling>> groups = new ArrayList<>();
		for (Ruling ruling : rulings) {
			List<Ruling> group = new ArrayList<>(List.of(ruling));
			for (List<Ruling> other : List.copyOf(groups)) {
				if (other.stream().anyMatch(member -> meet(member, ruling))) {
					group.addAll(other);
					groups.remove(other);
				}
			}
			groups.add(group);
		}
		return groups;
	}

	private static boolean meet(Ruling one, Ruling other) {
		return one.left() <= other.right() + NEAR && other.left() <= one.right() + NEAR && one.top() <= other.bottom() + NEAR && other.top() <= one.bottom() + NEAR;
	}

	private static double[] places(List<Ruling> rulings, ToDoubleFunction<Ruling> place) {
		List<Double> places = new ArrayList<>();
		for (double each : rulings.stream().mapToDouble(place).sorted().toArray()) {
			if (places.isEmpty() || each - places.getLast() > NEAR) {
				places.add(each);
			}
		}
		return places.stream().mapToDouble(Double::doubleValue).toArray();
	}

	private List<Frame> frames(int table) {
		int rows = ys.length - 1;
		int columns = xs.length - 1;
		if (rows < 1 || columns < 1) {
			return List.of();
		}
		if (rows * columns == 1) {
			boolean box = xs[1] - xs[0] >= NARROWEST_BOX && ys[1] - ys[0] >= LOWEST_BOX;
			return box ? List.of(new Frame(page, -1, 0, 0, xs[0], ys[0], xs[1], ys[1])) : List.of();
		}
		return cells(table, rows, columns);
	}

	private List<Frame> cells(int table, int rows, int columns) {
		boolean[][] taken = new boolean[rows][columns];
		List<Frame> cells = new ArrayList<>();
		for (int row = 0; row < rows; row++) {
			for (int column = 0; column < columns; column++) {
				if (!taken[row][column]) {
					int right = lastColumn(row, column, columns);
					int bottom = lastRow(row, column, rows);
					for (int r = row; r <= bottom; r++) {
						Arrays.fill(taken[r], column, right + 1, true);
					}
					cells.add(new Frame(page, table, row, column, xs[column], ys[row], xs[right + 1], ys[bottom + 1]));
				}
			}
		}
		return cells;
	}

	/** Cells that no line parts are one. */
	private int lastColumn(int row, int column, int columns) {
		double middle = (ys[row] + ys[row + 1]) / 2;
		int last = column;
		while (last + 1 < columns && !ruled(down, xs[last + 1], middle)) {
			last++;
		}
		return last;
	}

	private int lastRow(int row, int column, int rows) {
		double middle = (xs[column] + xs[column + 1]) / 2;
		int last = row;
		while (last + 1 < rows && !ruled(across, middle, ys[last + 1])) {
			last++;
		}
		return last;
	}

	private static boolean ruled(List<Ruling> rulings, double x, double y) {
		return rulings.stream().anyMatch(rule -> rule.left() - NEAR <= x && x <= rule.right() + NEAR && rule.top() - NEAR <= y && y <= rule.bottom() + NEAR);
	}
}
