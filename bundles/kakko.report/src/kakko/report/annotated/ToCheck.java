package kakko.report.annotated;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import kakko.core.Comparison;
import kakko.core.Comparison.Answer;
import kakko.core.Comparison.BracketFate;
import kakko.core.Comparison.OptionFate;
import kakko.core.Reading;
import kakko.documents.write.Block;
import kakko.documents.write.Block.Cell;
import kakko.documents.write.Block.Paragraph;
import kakko.documents.write.Block.Row;
import kakko.documents.write.Block.Style;
import kakko.documents.write.Block.Table;
import kakko.documents.write.Inline;
import kakko.documents.write.Inline.Look;
import kakko.documents.write.Inline.Run;
import kakko.report.Sections;
import kakko.report.Selection;
import kakko.report.Shortened;
import kakko.report.Wording;

/** The answers that Kakko isn't sure of, in reading order, each with the way to its place in the text. */
final class ToCheck {

	/** Where the list begins. */
	static final String BOOKMARK = "check";

	private static final int LONGEST = 70;

	private final Comparison comparison;
	private final Margin margin;
	private final Wording wording;
	private final Messages messages;
	private final Sections olderSections;
	private final Sections newerSections;
	private final List<Answer> doubts;

	ToCheck(Selection selection, Margin margin, Locale locale) {
		this.comparison = selection.comparison();
		this.margin = margin;
		this.wording = Wording.in(locale);
		this.messages = Messages.in(locale);
		this.olderSections = Sections.of(comparison.from());
		this.newerSections = Sections.of(comparison.to());
		this.doubts = selection.rows().stream().<Answer>flatMap(row -> Stream.concat(selection.fates().brackets(row).stream(), selection.fates().options(row).stream()))
				.filter(Answer::doubtful).toList();
	}

	int count() {
		return doubts.size();
	}

	/** Nothing where there is nothing to check. */
	List<Block> blocks() {
		if (doubts.isEmpty()) {
			return List.of();
		}
		List<Row> rows = new ArrayList<>(List.of(head()));
		doubts.stream().map(this::row).forEach(rows::add);
		return List.of(Paragraph.of(Style.CAPTION, new Inline.Bookmark(BOOKMARK), Run.of(messages.text("check"))),
				Paragraph.of(Style.SMALL, Run.of(messages.text("check.how"))), new Table(List.of(24, 44, 22, 10), 1, rows));
	}

	private Row head() {
		return new Row(Stream.of(wording.text("paragraph"), messages.text("check.what"), messages.text("check.became"), wording.text("sure"))
				.map(head -> cell(Run.of(head, Look.BOLD))).toList());
	}

	private Row row(Answer doubt) {
		return new Row(List.of(place(doubt), cell(Run.of(words(doubt))), cell(Run.of(String.join(messages.text("between"), margin.said(doubt)))),
				cell(Run.of(messages.text("check.sure", doubt.sure())))));
	}

	/** The paragraph as people call it, in which text where it isn't the newer one, and its section: numbers of paragraphs begin again. */
	private Cell place(Answer doubt) {
		Reading side = comparison.lastOf(doubt);
		int paragraph = paragraph(doubt);
		String name = side.paragraphs().get(paragraph).name();
		String section = (doubt.stands() ? newerSections : olderSections).name(paragraph);
		String where = section.isEmpty() || section.equals(name) ? "" : messages.text("check.section", section);
		return cell(new Inline.Link(margin.bookmark(doubt), name), Run.of(where + (doubt.stands() ? "" : messages.text("check.older"))));
	}

	/** What it says where it is commented: as it stands, or where it is gone, as it stood. */
	private String words(Answer doubt) {
		Reading side = comparison.lastOf(doubt);
		return switch (doubt) {
			case BracketFate bracket -> Shortened.bracket(side.text(side.brackets().get(bracket.lastIndex())), LONGEST);
			case OptionFate option -> Shortened.of(OptionComments.words(side, side.options().get(option.lastIndex())), LONGEST);
		};
	}

	private int paragraph(Answer doubt) {
		return switch (doubt) {
			case BracketFate bracket -> comparison.lastOf(doubt).brackets().get(bracket.lastIndex()).paragraph();
			case OptionFate option -> comparison.lastOf(doubt).options().get(option.lastIndex()).paragraph();
		};
	}

	private static Cell cell(Inline... content) {
		return new Cell(List.of(Paragraph.of(Style.SMALL, content)));
	}
}
