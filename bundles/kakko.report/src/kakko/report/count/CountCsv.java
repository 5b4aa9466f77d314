package kakko.report.count;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import kakko.core.count.Count.Figures;
import kakko.report.Csv;

/** Counts as comma-separated values (RFC 4180): a row for each whole draft, its section empty, and for each section. */
public final class CountCsv {

	private CountCsv() {
	}

	public static String of(List<Counted> counted) {
		StringBuilder rows = new StringBuilder("file,section");
		Arrays.stream(Figure.values()).forEach(figure -> rows.append(',').append(figure));
		rows.append(Csv.LINE_END);
		for (Counted file : counted) {
			rows.append(row(file.file(), "", file.count().whole()));
			file.count().sections().forEach(section -> rows.append(row(file.file(), section.title(), section.figures())));
		}
		return rows.toString();
	}

	private static String row(String file, String section, Figures figures) {
		String numbers = Arrays.stream(Figure.values()).map(figure -> String.valueOf(figure.of(figures))).collect(Collectors.joining(","));
		return Csv.field(file) + "," + Csv.field(section) + "," + numbers + Csv.LINE_END;
	}
}
