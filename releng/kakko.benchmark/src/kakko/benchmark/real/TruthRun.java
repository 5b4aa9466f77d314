package kakko.benchmark.real;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

import kakko.benchmark.real.TruthFile.Row;
import kakko.core.Comparison;
import kakko.core.Comparison.BracketFate;
import kakko.core.Engine;
import kakko.core.Reading;
import kakko.documents.Documents;
import kakko.documents.ReadChoices;

/** Scores comparisons of real texts against hand-made labels, as the script beside the labels does. */
public final class TruthRun {

	private static final double SUREST = .9;
	private static final String POOLED = "pooled";

	private final Comparison comparison;
	private final List<Row> rows;

	private TruthRun(Comparison comparison, List<Row> rows) {
		this.comparison = comparison;
		this.rows = rows;
	}

	/** @return by the names of the files with labels, and all of them together */
	public static Map<String, TruthScore> score(Path folder) throws IOException {
		Map<String, TruthScore> scores = new LinkedHashMap<>();
		for (TruthFile file : TruthFile.in(folder)) {
			TruthRun run = new TruthRun(Engine.compare(reading(file.from()), reading(file.to()), null), file.rows());
			TruthScore score = run.links().plus(run.fates());
			scores.put(file.name(), score);
			scores.merge(POOLED, score, TruthScore::plus);
		}
		TruthScore pooled = scores.remove(POOLED);
		scores.put(POOLED, pooled);
		return scores;
	}

	private static Reading reading(Path file) throws IOException {
		return Engine.read(Documents.read(file, ReadChoices.DEFAULT, null).draft());
	}

	private TruthScore links() {
		TruthScore sum = TruthScore.NONE;
		for (Row row : rows.stream().filter(each -> each.counts("paragraph")).toList()) {
			boolean older = !row.from().isEmpty();
			List<Integer> got = older ? across(row.from(), true) : across(row.to(), false);
			List<Integer> gold = !older ? List.of() : row.allows(got) ? got : row.to();
			int right = (int) got.stream().filter(gold::contains).count();
			sum = sum.plus(new TruthScore(right, got.size(), gold.size(), 0, 0, 0, 0));
		}
		return sum;
	}

	/** What the comparison links these paragraphs with on the other side. */
	private List<Integer> across(List<Integer> paragraphs, boolean older) {
		TreeSet<Integer> found = new TreeSet<>();
		for (Comparison.Row row : comparison.rows()) {
			List<Integer> here = older ? row.from() : row.to();
			if (row.links().isEmpty() && here.stream().anyMatch(paragraphs::contains)) {
				found.addAll(older ? row.to() : row.from());
			}
			row.links().stream().filter(link -> paragraphs.contains(older ? link.from() : link.to())).forEach(link -> found.add(older ? link.to() : link.from()));
		}
		return List.copyOf(found);
	}

	private TruthScore fates() {
		TruthScore sum = TruthScore.NONE;
		for (Row row : rows.stream().filter(each -> each.counts("bracket")).toList()) {
			BracketFate answer = comparison.brackets().stream().filter(fate -> isOf(row, fate)).findFirst().orElse(null);
			int right = answer != null && row.allows(answer.fate().name().toLowerCase(Locale.ROOT)) ? 1 : 0;
			int surest = answer != null && answer.sure() >= SUREST ? 1 : 0;
			sum = sum.plus(new TruthScore(0, 0, 0, right, 1, right * surest, surest));
		}
		return sum;
	}

	private boolean isOf(Row row, BracketFate fate) {
		return fate.from() >= 0 && comparison.from().brackets().get(fate.from()).paragraph() == row.para()
				&& comparison.from().brackets().get(fate.from()).nth() == row.nth();
	}
}
