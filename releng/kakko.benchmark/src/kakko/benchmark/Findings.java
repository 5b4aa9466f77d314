package kakko.benchmark;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import kakko.benchmark.SideBySide.Result;
import kakko.benchmark.cold.ColdRun;
import kakko.benchmark.peers.Competitor;
import kakko.benchmark.peers.Measured;
import kakko.benchmark.real.TruthScore;
import kakko.benchmark.scale.GrowthRun;
import kakko.benchmark.scale.Hard;
import kakko.benchmark.scale.HardRun;
import kakko.benchmark.steps.StepsRun.Step;

/**
 * All that one run measured.
 *
 * @param sets   by set, then by competitor
 * @param truth  by the names of the labelled files; empty where there are none on this machine
 * @param chains by step of a chain, then by competitor; empty where there are none on this machine
 * @param heap   of the largest set in a Java process that has 512 MB; empty where it didn't get through
 */
public record Findings(Settings settings, Map<String, Map<Competitor, Result>> sets, Map<String, TruthScore> truth,
		Map<String, Map<Competitor, Optional<Measured>>> chains, Optional<GrowthRun.Result> growth, Map<Hard, Optional<HardRun.Result>> hard, Optional<Measured> heap,
		ColdRun.Result cold, Map<String, Step> steps) {

	public Result kakko(String set) {
		return sets.get(set).get(Competitor.KAKKO);
	}

	public List<Competitor> peers() {
		return settings.present().stream().filter(each -> each != Competitor.KAKKO).toList();
	}
}
