package kakko.report.page;

import java.util.List;
import java.util.stream.Collectors;

import kakko.core.Reading;
import kakko.core.Reading.Paragraph;
import kakko.report.Wording;

/** The column of paragraph numbers of one side; where a page begins, its number, too. */
final class Numbers {

	private final Markup page;
	private final Reading reading;
	private final Wording wording;
	private int shown;

	Numbers(Markup page, Reading reading, Wording wording) {
		this.page = page;
		this.reading = reading;
		this.wording = wording;
	}

	void write(List<Integer> indexes) {
		page.text(of(indexes));
		int begins = indexes.isEmpty() ? 0 : reading.paragraphs().get(indexes.getFirst()).page();
		if (begins != 0 && begins != shown) {
			page.element("small lang=\"" + wording.locale().getLanguage() + "\"", "pg", wording.text("page", begins));
			shown = begins;
		}
	}

	String of(List<Integer> indexes) {
		return indexes.stream().map(reading.paragraphs()::get).map(Paragraph::number).filter(number -> !number.isEmpty()).collect(Collectors.joining(", "));
	}
}
