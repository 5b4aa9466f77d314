package kakko.benchmark.steps;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the steps under JMH, each in a Java process of its own. */
public final class StepsRun {

	/** Milliseconds an operation, and half the width of the interval in which it lies with 99.9 %. */
	public record Step(double millis, double error) {
	}

	private StepsRun() {
	}

	/** @param work folder with old.txt, new.txt, old.docx and old.pdf */
	public static Map<String, Step> run(Path work, boolean quick) throws RunnerException {
		Options options = new OptionsBuilder().include(Steps.class.getName()).forks(1).warmupIterations(quick ? 1 : 4).measurementIterations(quick ? 2 : 5)
				.warmupTime(TimeValue.seconds(1)).measurementTime(TimeValue.seconds(1)).verbosity(VerboseMode.SILENT)
				.jvmArgsAppend("-Xmx1g", "-XX:+UseSerialGC", "-Dkakko.work=" + work, "-Dguice_custom_class_loading=CHILD").build();
		Map<String, Step> steps = new LinkedHashMap<>();
		for (RunResult result : new Runner(options).run()) {
			steps.put(result.getPrimaryResult().getLabel(), new Step(result.getPrimaryResult().getScore(), result.getPrimaryResult().getScoreError()));
		}
		return steps;
	}
}
