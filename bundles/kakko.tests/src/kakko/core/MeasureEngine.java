package kakko.core;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import kakko.report.Selection;
import kakko.report.json.ComparisonJson;

/** Compares two plain texts for the scorers of truth and bench: FROM TO OUT.json [rounds]; times are of the last round, warm. */
public final class MeasureEngine {

	private MeasureEngine() {
	}

	public static void main(String[] arguments) throws IOException {
		int rounds = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 1;
		for (int round = 1; round <= rounds; round++) {
			long start = cpu();
			Reading from = PlainText.reading(Path.of(arguments[0]));
			Reading to = PlainText.reading(Path.of(arguments[1]));
			long read = cpu();
			Comparison comparison = Engine.compare(from, to, null);
			long compared = cpu();
			if (round == rounds) {
				System.out.printf("read %.0f ms, compare %.0f ms%n", (read - start) / 1e6, (compared - read) / 1e6);
				Files.writeString(Path.of(arguments[2]), ComparisonJson.of(Selection.everything(comparison), List.of(arguments[0], arguments[1])));
			}
		}
	}

	/** Time this thread had a processor: what others do on the machine stays out of the measure. */
	private static long cpu() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}
}
