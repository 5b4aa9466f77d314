package kakko.core.internal.weight;

import java.util.List;

import kakko.core.Comparison;
import kakko.core.Comparison.Row;
import kakko.core.Comparison.Span;
import kakko.core.Reading;

/** Changes of writing that leave what is said: by fates.md spelling, punctuation and hyphens, however often. */
public final class Editorial {

	private Editorial() {
	}

	/** Whether nothing but the writing of words differs between both sides of a row; true also where nothing does. */
	public static boolean only(Comparison comparison, Row row) {
		return Stretch.of(row).stream().allMatch(stretch -> said(comparison.from(), stretch.gone()).equals(said(comparison.to(), stretch.came())));
	}

	/** Joined without blanks: "per cent" is "percent", and "co-operation" is "cooperation". */
	private static String said(Reading reading, List<Span> spans) {
		StringBuilder text = new StringBuilder();
		spans.forEach(span -> text.append(reading.paragraphs().get(span.paragraph()).text(), span.start(), span.end()).append(' '));
		return Spelling.of(text.toString());
	}
}
