package kakko.benchmark.page;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import kakko.benchmark.Findings;
import kakko.benchmark.peers.Competitor;
import kakko.benchmark.peers.Measured;
import kakko.benchmark.real.TruthScore;
import kakko.benchmark.steps.StepsRun.Step;

/** docs/benchmarks.md: the words from page.md, the figures from a run. */
public final class Page {

	private final Findings findings;

	private Page(Findings findings) {
		this.findings = findings;
	}

	public static String of(Findings findings) throws IOException {
		return new Page(findings).filled();
	}

	private String filled() throws IOException {
		PeerTables tables = new PeerTables(findings);
		String page = words();
		Map<String, String> slots = Map.of("run", run(), "bounds", bounds(), "times", tables.times(), "noise", tables.noise(), "links", tables.links(),
				"moves", tables.moves(), "losses", losses(), "real", real(tables), "cold", cold(), "steps", steps());
		page = withWindow(page);
		for (Map.Entry<String, String> slot : slots.entrySet()) {
			page = page.replace("{{" + slot.getKey() + "}}", slot.getValue().strip());
		}
		return page;
	}

	/** A page with its section on the window made anew, from what the harness of the window left. */
	public static String withWindow(String page) throws IOException {
		String section = "<!-- window -->\n" + WindowFigures.section() + "\n<!-- /window -->";
		return Pattern.compile("<!-- window -->.*<!-- /window -->", Pattern.DOTALL).matcher(page).replaceFirst(Matcher.quoteReplacement(section));
	}

	private static String words() throws IOException {
		try (InputStream in = Page.class.getResourceAsStream("page.md")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private String run() {
		String skipped = findings.settings().absent().isEmpty() ? "nobody" : String.join("; ", findings.settings().absent());
		OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
		return Figures.number("%s run of %s, seed %d, Java %s on %s, %d processors, load at its end %.1f. Skipped: %s.%s",
				findings.settings().quick() ? "Quick" : "Full", LocalDate.now(), findings.settings().seed(), Runtime.version().feature(), system.getName(),
				system.getAvailableProcessors(), system.getSystemLoadAverage(), skipped, speed());
	}

	/** The seconds that are asked for were set on some machine: a peer that was measured there tells how this one compares. */
	private String speed() {
		Optional<Measured> yardstick = findings.sets().get("L").get(Competitor.JGIT).measured();
		return yardstick.map(each -> Figures.number(" JGit's histogram took %.2f s for L; on the machine for which the seconds below were asked it took 0.2 s.",
				each.median() / 1000)).orElse("");
	}

	private String bounds() {
		return Bounds.table(Bounds.of(findings)).toString();
	}

	private String losses() {
		List<String> losses = Losses.of(findings);
		return losses.isEmpty() ? "Nothing in this run." : losses.stream().map(line -> "- " + line).collect(Collectors.joining("\n"));
	}

	private String real(PeerTables tables) {
		if (findings.truth().isEmpty()) {
			return "Not measured in this run: the real texts aren't beside this checkout.";
		}
		Table table = new Table(List.of("labels", "links F1", "fates right", "sure ≥ .9: right", "sure ≥ .9: share of all"));
		findings.truth().forEach((name, score) -> table.row(truth(name, score)));
		return table + "\n" + tables.chains();
	}

	private static List<String> truth(String name, TruthScore score) {
		return List.of(name, Figures.share(score.linksF1()), score.fatesRight() + " of " + score.fates() + " = " + Figures.share(score.fatesShare()),
				Figures.share(score.honesty()), Figures.share(score.confidence()));
	}

	private String cold() {
		Table table = new Table(List.of("stage", "share of the bare extraction of both files"));
		double bare = findings.cold().bareSeconds() * 1000;
		findings.cold().stages().ifPresent(stages -> stages.millis().forEach((stage, millis) -> table.row(List.of(stage, Figures.times(millis / bare)))));
		return table.toString();
	}

	private String steps() {
		double compare = findings.steps().get("compare").millis();
		Table table = new Table(List.of("step", "of a comparison", "± (99.9 %)"));
		findings.steps().forEach((name, step) -> table.row(step(name, step, compare)));
		return table.toString();
	}

	private static List<String> step(String name, Step step, double compare) {
		return List.of(name, Figures.times(step.millis() / compare), Double.isNaN(step.error()) ? Figures.NONE : Figures.times(step.error() / compare));
	}
}
