package kakko.benchmark.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import kakko.benchmark.Findings;
import kakko.benchmark.SideBySide.Result;
import kakko.benchmark.peers.Competitor;
import kakko.benchmark.peers.Measured;
import kakko.benchmark.score.Score;

/** Competitors in rows, sets or steps of chains in columns. */
final class PeerTables {

	private final Findings findings;

	PeerTables(Findings findings) {
		this.findings = findings;
	}

	String times() {
		return sets((set, result) -> result.measured().map(each -> Figures.times(each.median() / kakkoMillis(set))).orElse("gave up"));
	}

	String noise() {
		return sets((set, result) -> result.score().map(score -> Figures.number("%.2f", score.noise())).orElse(Figures.NONE));
	}

	String links() {
		return sets((set, result) -> result.score().filter(Score::linksParagraphs).map(score -> Figures.number("%.3f / %.3f", score.precision(), score.recall()))
				.orElse(Figures.NONE));
	}

	String moves() {
		return sets((set, result) -> result.score().filter(score -> score.movesFound() >= 0)
				.map(score -> score.movesFound() + " of " + score.moves() + ", " + score.movesFalse() + " false").orElse(Figures.NONE));
	}

	private double kakkoMillis(String set) {
		return findings.kakko(set).measured().map(Measured::median).orElse(Double.NaN);
	}

	private String sets(BiFunction<String, Result, String> cell) {
		List<String> heads = new ArrayList<>(List.of(""));
		heads.addAll(findings.sets().keySet());
		Table table = new Table(heads);
		for (Competitor competitor : findings.settings().present()) {
			List<String> row = new ArrayList<>(List.of(competitor.title));
			findings.sets().forEach((set, results) -> row.add(cell.apply(set, results.get(competitor))));
			table.row(row);
		}
		return table.toString();
	}

	/** Time as a multiple of ours, and words called changed as a multiple of those we call so. */
	String chains() {
		List<String> heads = new ArrayList<>(List.of("step"));
		findings.settings().present().forEach(competitor -> heads.add(competitor.title));
		Table table = new Table(heads);
		findings.chains().forEach((step, results) -> {
			List<String> row = new ArrayList<>(List.of(step));
			Optional<Measured> ours = results.get(Competitor.KAKKO);
			findings.settings().present().forEach(competitor -> row.add(chainCell(results.get(competitor), ours)));
			table.row(row);
		});
		return table.toString();
	}

	private static String chainCell(Optional<Measured> theirs, Optional<Measured> ours) {
		if (theirs.isEmpty() || ours.isEmpty()) {
			return "gave up";
		}
		return Figures.times(theirs.get().median() / ours.get().median()) + ", "
				+ Figures.times((double) theirs.get().answer().changedWords() / ours.get().answer().changedWords()) + " words";
	}
}
