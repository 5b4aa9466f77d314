package kakko.benchmark.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import kakko.benchmark.Findings;
import kakko.benchmark.peers.Measured;
import kakko.benchmark.real.TruthScore;
import kakko.benchmark.scale.GrowthRun;
import kakko.benchmark.score.Score;

/** The figures Kakko is to reach, beside those it reached in this run. */
final class Bounds {

	private static final double MEGABYTE = 1024 * 1024;

	private final Findings findings;
	private final List<Bound> bounds = new ArrayList<>();

	private Bounds(Findings findings) {
		this.findings = findings;
	}

	static List<Bound> of(Findings findings) {
		Bounds all = new Bounds(findings);
		findings.sets().keySet().forEach(all::answers);
		all.seconds("A", .3);
		all.seconds("L", 2);
		all.seconds("Ln", 2);
		all.growth();
		all.heap();
		all.hard();
		all.cold();
		all.truth();
		return all.bounds;
	}

	static Table table(List<Bound> bounds) {
		Table table = new Table(List.of("what", "asked", "reached", "kept"));
		bounds.forEach(bound -> table.row(List.of(bound.what(), bound.asked(), bound.reached(), bound.kept() ? "yes" : "**no**")));
		return table;
	}

	private void add(String what, String asked, String reached, boolean kept) {
		bounds.add(new Bound(what, asked, reached, kept));
	}

	private void answers(String set) {
		Optional<Score> score = findings.kakko(set).score();
		Predicate<Score> right = each -> each.precision() >= .997 && each.recall() >= .995 && each.noise() >= .95 && each.noise() <= 1.1
				&& each.movesFound() == each.moves() && each.movesFalse() == 0;
		add(set + ": links, noise, moves", "≥ .997 / ≥ .995, .95–1.1, all and none false",
				score.map(each -> Figures.number("%.4f / %.4f, %.2f, %d of %d and %d false", each.precision(), each.recall(), each.noise(), each.movesFound(),
						each.moves(), each.movesFalse())).orElse("gave up"),
				score.filter(right).isPresent());
	}

	private void seconds(String set, double most) {
		double seconds = findings.kakko(set).measured().map(Measured::median).orElse(Double.NaN) / 1000;
		add(set + ", warm, files read and parsed", "< " + Figures.seconds(most), Figures.seconds(seconds), seconds < most);
	}

	private void growth() {
		Optional<GrowthRun.Result> growth = findings.growth();
		double worst = growth.map(Bounds::worstDoubling).orElse(Double.NaN);
		String sizes = growth.map(each -> each.paragraphs().toString()).orElse("");
		add("twice the paragraphs " + sizes + ", worst step", "≤ 2.3 ×", Figures.number("%.2f ×", worst), worst <= 2.3);
		double track = growth.map(GrowthRun.Result::trackSeconds).orElse(Double.NaN);
		add("12 revisions of 100 pages tracked", "< 3 s", Figures.seconds(track), track < 3);
	}

	private static double worstDoubling(GrowthRun.Result growth) {
		double worst = 0;
		for (int size = 1; size < growth.seconds().size(); size++) {
			worst = Math.max(worst, growth.seconds().get(size) / growth.seconds().get(size - 1));
		}
		return worst;
	}

	private void heap() {
		String reached = findings.heap().map(each -> Figures.number("yes, %.0f MB at most before a collection", each.heapPeak() / MEGABYTE)).orElse("no");
		add("L in a Java process of 512 MB", "gets through", reached, findings.heap().isPresent());
	}

	private void hard() {
		findings.hard().forEach((hard, result) -> add(hard.title + ", cold", "< 10 s, same paragraphs linked",
				result.map(each -> Figures.seconds(each.seconds()) + (each.right() ? ", linked" : ", not linked")).orElse("gave up"),
				result.filter(each -> each.seconds() < 10 && each.right()).isPresent()));
	}

	private void cold() {
		double share = findings.cold().shareOfAllowed();
		add("two PDFs of " + findings.cold().pages() + " pages, command line, cold", "≤ 1.5 × bare PDFBox + 2 s",
				Figures.seconds(findings.cold().kakkoSeconds()) + " against " + Figures.seconds(findings.cold().bareSeconds()) + " bare: "
						+ Figures.times(share) + " of what is allowed",
				share <= 1);
	}

	private void truth() {
		TruthScore pooled = findings.truth().get("pooled");
		if (pooled != null) {
			add("truth, pooled: links F1", "≥ .95", Figures.share(pooled.linksF1()), pooled.linksF1() >= .95);
			add("truth, pooled: fates right", "≥ .92", Figures.share(pooled.fatesShare()), pooled.fatesShare() >= .92);
			add("truth, pooled: answers with sure ≥ .9 right, and their share", "≥ .95, ≥ .60",
					Figures.share(pooled.honesty()) + ", " + Figures.share(pooled.confidence()), pooled.honesty() >= .95 && pooled.confidence() >= .6);
		}
	}
}
