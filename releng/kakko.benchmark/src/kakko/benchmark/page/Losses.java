package kakko.benchmark.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import kakko.benchmark.Findings;
import kakko.benchmark.SideBySide.Result;
import kakko.benchmark.peers.Competitor;
import kakko.benchmark.peers.Measured;
import kakko.benchmark.score.Score;

/** What somebody else does better, found in the figures and not by memory. */
final class Losses {

	private final Findings findings;
	private final List<String> lines = new ArrayList<>();

	private Losses(Findings findings) {
		this.findings = findings;
	}

	static List<String> of(Findings findings) {
		Losses losses = new Losses(findings);
		findings.sets().keySet().forEach(losses::time);
		findings.sets().keySet().forEach(losses::answers);
		return losses.lines;
	}

	private void time(String set) {
		Map<Competitor, Result> results = findings.sets().get(set);
		double ours = millis(results.get(Competitor.KAKKO));
		List<Competitor> faster = findings.peers().stream().filter(peer -> millis(results.get(peer)) < ours)
				.sorted(Comparator.comparing(peer -> millis(results.get(peer)))).toList();
		if (!faster.isEmpty()) {
			lines.add(faster.stream().map(peer -> peer.title + " " + Figures.times(millis(results.get(peer)) / ours))
					.collect(Collectors.joining(", ", "Time on " + set + ": ", ".")));
		}
	}

	private static double millis(Result result) {
		return result.measured().map(Measured::median).orElse(Double.POSITIVE_INFINITY);
	}

	private void answers(String set) {
		Optional<Score> ours = findings.kakko(set).score();
		for (Competitor peer : findings.peers()) {
			Optional<Score> theirs = findings.sets().get(set).get(peer).score();
			if (ours.isPresent() && theirs.isPresent()) {
				answer(set, peer, ours.get(), theirs.get());
			}
		}
	}

	private void answer(String set, Competitor peer, Score ours, Score theirs) {
		if (Math.abs(theirs.noise() - 1) < Math.abs(ours.noise() - 1) - .005) {
			lines.add(Figures.number("Noise on %s: %s %.2f, Kakko %.2f.", set, peer.title, theirs.noise(), ours.noise()));
		}
		if (theirs.linksParagraphs() && theirs.precision() + theirs.recall() > ours.precision() + ours.recall()) {
			lines.add("Links on " + set + ": " + peer.title + " is better.");
		}
		if (theirs.movesFound() > ours.movesFound()) {
			lines.add("Moves on " + set + ": " + peer.title + " finds more.");
		}
	}
}
