package kakko.benchmark.cold;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.google.gson.Gson;

import kakko.benchmark.peers.Stopwatch;
import kakko.core.Comparison;
import kakko.core.Engine;
import kakko.core.Reading;
import kakko.documents.Documents;
import kakko.documents.ReadChoices;
import kakko.documents.ReadDocument;
import kakko.lang.DraftLanguage;
import kakko.report.ComparisonReport;

/** Where the time of a cold comparison goes: {@code Stages OLD.pdf NEW.pdf RESULT.json}, milliseconds by stage. */
public final class Stages {

	private final Map<String, Double> millis = new LinkedHashMap<>();
	private Stopwatch stopwatch = new Stopwatch();

	/** What was measured, in the order in which it happened. */
	public record Result(Map<String, Double> millis) {
	}

	private Stages() {
	}

	public static void main(String[] args) throws Exception {
		Stages stages = new Stages();
		stages.millis.put("Java until main", (double) System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime());
		stages.stopwatch = new Stopwatch();
		DraftLanguage.parse("One paragraph.");
		stages.done("Xtext and Guice (first parse of one line)");
		ReadDocument older = Documents.read(Path.of(args[0]), ReadChoices.DEFAULT, null);
		stages.done("first PDF, read and parsed");
		ReadDocument newer = Documents.read(Path.of(args[1]), ReadChoices.DEFAULT, null);
		stages.done("second PDF, read and parsed");
		Reading from = Engine.read(older.draft());
		Reading to = Engine.read(newer.draft());
		stages.done("snapshots of both drafts");
		Comparison comparison = Engine.compare(from, to, null);
		stages.done("comparison");
		ComparisonReport.JSON.write(comparison, List.of("old.pdf", "new.pdf"), Locale.ENGLISH);
		stages.done("writing it as JSON");
		Files.writeString(Path.of(args[2]), new Gson().toJson(new Result(stages.millis)));
		System.exit(0);
	}

	private void done(String stage) {
		millis.put(stage, stopwatch.millis());
		stopwatch = new Stopwatch();
	}
}
