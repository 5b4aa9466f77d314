package kakko.report.count;

import kakko.core.count.Count;

/** @param file its name, as it is shown */
public record Counted(String file, Count count) {
}
