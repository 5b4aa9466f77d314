package kakko.core.internal.align;

import java.util.Arrays;
import java.util.Locale;

import kakko.core.Reading;
import kakko.core.Reading.Option;

/** The options that paragraphs stand in: tells apart items that read alike in every option of a list. */
final class Surroundings {

	private final String[] from;
	private final String[] to;

	Surroundings(Reading from, Reading to) {
		this.from = labels(from);
		this.to = labels(to);
	}

	/** The label of the innermost option around each paragraph, or an empty string. */
	private static String[] labels(Reading reading) {
		String[] labels = new String[reading.paragraphs().size()];
		Arrays.fill(labels, "");
		for (Option option : reading.options()) {
			int last = Math.clamp(option.lastParagraph(), option.paragraph(), labels.length - 1);
			Arrays.fill(labels, option.paragraph(), last + 1, option.label().toLowerCase(Locale.ROOT));
		}
		return labels;
	}

	boolean sameLabel(int fromParagraph, int toParagraph) {
		return !from[fromParagraph].isEmpty() && from[fromParagraph].equals(to[toParagraph]);
	}
}
