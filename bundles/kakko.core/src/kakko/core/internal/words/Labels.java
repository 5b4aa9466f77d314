package kakko.core.internal.words;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import kakko.core.Reading;
import kakko.core.Reading.Option;
import kakko.core.Reading.Paragraph;

/** Where paragraph numbers and option labels stand: they are compared with each other, never with words. */
public final class Labels {

	private static final Label[] NONE = {};
	private final Label[][] ofParagraph;

	/** Characters of a paragraph's text, end excluded. */
	public record Label(int start, int end) {
	}

	private Labels(Label[][] ofParagraph) {
		this.ofParagraph = ofParagraph;
	}

	public static Labels of(Reading reading) {
		Label[][] labels = new Label[reading.paragraphs().size()][];
		Arrays.fill(labels, NONE);
		for (Paragraph paragraph : reading.paragraphs()) {
			if (paragraph.numberEnd() > paragraph.numberStart()) {
				labels[paragraph.index()] = new Label[] { new Label(paragraph.numberStart(), paragraph.numberEnd()) };
			}
		}
		for (Option option : reading.options()) {
			labels[option.paragraph()] = with(labels[option.paragraph()], new Label(option.labelStart(), option.labelEnd()));
		}
		return new Labels(labels);
	}

	private static Label[] with(Label[] labels, Label further) {
		boolean overlaps = Stream.of(labels).anyMatch(label -> label.start() < further.end() && further.start() < label.end());
		return overlaps || further.end() <= further.start() ? labels
				: Stream.concat(Stream.of(labels), Stream.of(further)).sorted(Comparator.comparingInt(Label::start)).toArray(Label[]::new);
	}

	public List<Label> in(int paragraph) {
		return List.of(ofParagraph[paragraph]);
	}

	/** Where the label that covers this offset ends; the offset itself where there is none. */
	public int endOfLabelAt(int paragraph, int offset) {
		for (Label label : ofParagraph[paragraph]) {
			if (label.start() <= offset && offset < label.end()) {
				return label.end();
			}
		}
		return offset;
	}

	/** Start of the first label behind the offset. */
	int nextLabel(int paragraph, int offset) {
		for (Label label : ofParagraph[paragraph]) {
			if (label.start() > offset) {
				return label.start();
			}
		}
		return Integer.MAX_VALUE;
	}
}
