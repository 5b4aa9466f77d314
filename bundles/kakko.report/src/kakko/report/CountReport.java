package kakko.report;

import java.util.List;
import java.util.Locale;

import kakko.report.count.CountCsv;
import kakko.report.count.CountJson;
import kakko.report.count.CountText;
import kakko.report.count.Counted;

/** The forms in which counts can be had. */
public enum CountReport {
	TEXT, JSON, CSV;

	public String write(List<Counted> counted, Locale locale) {
		return switch (this) {
			case TEXT -> CountText.of(counted, locale);
			case JSON -> CountJson.of(counted);
			case CSV -> CountCsv.of(counted);
		};
	}
}
