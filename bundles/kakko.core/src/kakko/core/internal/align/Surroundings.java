package kakko.core.internal.align;

import java.util.Arrays;
import java.util.Locale;

import kakko.core.Reading;
import kakko.core.Reading.Option;

/** The option each paragraph stands in: tells apart items that read alike in every option of a list. */
final class Surroundings {

	private final String[] labels;

	Surroundings(Reading reading) {
		labels = new String[reading.paragraphs().size()];
		Arrays.fill(labels, "");
		for (Option option : reading.options()) {
			int last = Math.min(option.lastParagraph(), labels.length - 1);
			Arrays.fill(labels, option.paragraph(), Math.max(option.paragraph(), last) + 1, option.label().toLowerCase(Locale.ROOT));
		}
	}

	/** The label of the innermost option around a paragraph, or an empty string. */
	String label(int paragraph) {
		return labels[paragraph];
	}

	boolean sameLabel(int paragraph, Surroundings others, int other) {
		return !labels[paragraph].isEmpty() && labels[paragraph].equals(others.labels[other]);
	}
}
