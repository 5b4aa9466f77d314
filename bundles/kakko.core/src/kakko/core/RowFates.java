package kakko.core;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import kakko.core.Comparison.Answer;
import kakko.core.Comparison.BracketFate;
import kakko.core.Comparison.OptionFate;
import kakko.core.Comparison.Row;
import kakko.core.Comparison.Weight;

/** Which fates and weights are told at which row: those of a bracket where it stood, or where it stands when it came. */
public final class RowFates {

	private final Map<Row, List<BracketFate>> brackets = new IdentityHashMap<>();
	private final Map<Row, List<OptionFate>> options = new IdentityHashMap<>();
	private final Map<Row, List<Weight>> weights = new IdentityHashMap<>();
	private final Map<Integer, Row> older = new HashMap<>();
	private final Map<Integer, Row> newer = new HashMap<>();

	public RowFates(Comparison comparison) {
		for (Row row : comparison.rows()) {
			row.from().forEach(paragraph -> older.put(paragraph, row));
			row.to().forEach(paragraph -> newer.put(paragraph, row));
		}
		comparison.brackets().forEach(fate -> add(brackets, row(fate, comparison), fate));
		comparison.options().forEach(fate -> add(options, row(fate, comparison), fate));
		comparison.weights().forEach(weight -> add(weights, weight.toParagraph() >= 0 ? newer.get(weight.toParagraph()) : older.get(weight.fromParagraph()), weight));
	}

	public List<BracketFate> brackets(Row row) {
		return brackets.getOrDefault(row, List.of());
	}

	public List<OptionFate> options(Row row) {
		return options.getOrDefault(row, List.of());
	}

	public List<Weight> weights(Row row) {
		return weights.getOrDefault(row, List.of());
	}

	/** The row that has this paragraph of the older text. */
	public Row older(int paragraph) {
		return older.get(paragraph);
	}

	private Row row(BracketFate fate, Comparison comparison) {
		return row(fate, comparison.of(fate).brackets().get(fate.index()).paragraph());
	}

	private Row row(OptionFate fate, Comparison comparison) {
		return row(fate, comparison.of(fate).options().get(fate.index()).paragraph());
	}

	private Row row(Answer answer, int paragraph) {
		return (answer.stood() ? older : newer).get(paragraph);
	}

	private static <T> void add(Map<Row, List<T>> map, Row row, T value) {
		map.computeIfAbsent(row, key -> new ArrayList<>()).add(value);
	}
}
