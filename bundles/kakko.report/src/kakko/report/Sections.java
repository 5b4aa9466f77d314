package kakko.report;

import java.util.stream.IntStream;

import kakko.core.Reading;
import kakko.core.Reading.Paragraph;
import kakko.model.drafts.BlockKind;

/** Under which heading each paragraph of a text stands. */
public final class Sections {

	private static final int LONGEST_NAME = 40;

	private final Reading reading;
	private final int[] headings;

	private Sections(Reading reading) {
		this.reading = reading;
		this.headings = new int[reading.paragraphs().size()];
		int heading = -1;
		for (Paragraph paragraph : reading.paragraphs()) {
			heading = paragraph.kind() == BlockKind.HEADING ? paragraph.index() : heading;
			headings[paragraph.index()] = heading;
		}
	}

	public static Sections of(Reading reading) {
		return new Sections(reading);
	}

	/** Index of the heading a paragraph stands under (itself, where it is one), or -1 before the first. */
	public int heading(int paragraph) {
		return headings[paragraph];
	}

	/** What people call the section of a paragraph: the number of its heading, or its first words; empty before the first heading. */
	public String name(int paragraph) {
		return headings[paragraph] < 0 ? "" : called(reading.paragraphs().get(headings[paragraph]));
	}

	/** Number and words of the section's heading; empty before the first heading. */
	public String title(int paragraph) {
		if (headings[paragraph] < 0) {
			return "";
		}
		Paragraph heading = reading.paragraphs().get(headings[paragraph]);
		return (heading.text().substring(heading.numberStart(), heading.numberEnd()) + " " + heading.body()).strip();
	}

	/** How many paragraphs from a heading on belong to its section: up to the next heading of its level or above. */
	public int length(int heading) {
		int level = reading.paragraphs().get(heading).level();
		return IntStream.range(heading + 1, headings.length).filter(next -> headings[next] == next && reading.paragraphs().get(next).level() <= level).findFirst()
				.orElse(headings.length) - heading;
	}

	private static String called(Paragraph heading) {
		String words = heading.number().isEmpty() ? heading.body() : heading.number();
		return Shortened.of(words, LONGEST_NAME);
	}
}
