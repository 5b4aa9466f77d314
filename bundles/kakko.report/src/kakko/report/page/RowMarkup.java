package kakko.report.page;

import kakko.core.Comparison;
import kakko.core.Comparison.Edit;
import kakko.core.Comparison.Row;
import kakko.core.Comparison.Span;
import kakko.core.Reading;
import kakko.core.Reading.Paragraph;
import kakko.model.drafts.BlockKind;
import kakko.report.Lifted;
import kakko.report.RunningText;

/** The text of a row with its changes marked: the older side, the newer side, or both in one. */
final class RowMarkup {

	private static final int DEEPEST = 4;

	private final Markup page;
	private final Comparison comparison;
	private final Lifted lifted;

	RowMarkup(Markup page, Comparison comparison) {
		this.page = page;
		this.comparison = comparison;
		this.lifted = new Lifted(comparison);
	}

	/** Headings of this side are paragraphs to the browser: the newer side has them already. */
	void older(Row row) {
		for (int index : row.from()) {
			Paragraph paragraph = comparison.from().paragraphs().get(index);
			page.element("p", kind(paragraph), () -> row.edits().stream().filter(edit -> in(edit.from(), index)).forEach(edit -> edit(edit, true)));
		}
	}

	void newer(Row row) {
		for (int index : row.to()) {
			Paragraph paragraph = comparison.to().paragraphs().get(index);
			page.element(tag(paragraph), kind(paragraph), () -> row.edits().stream().filter(edit -> in(edit.to(), index)).forEach(edit -> edit(edit, false)));
		}
	}

	/** Deletions and insertions in one; signs tell where paragraphs were joined or broken. */
	void both(Row row) {
		Paragraph first = row.to().isEmpty() ? comparison.from().paragraphs().get(row.from().getFirst()) : comparison.to().paragraphs().get(row.to().getFirst());
		page.element(row.to().isEmpty() ? "p" : tag(first), kind(first), () -> RunningText.of(comparison, row).forEach(part -> {
			seam(part.joined(), part.broken());
			edit(part.edit(), part.text(), isNumber(part.reading(), part.span()), true);
		}));
	}

	private void seam(boolean joined, boolean broken) {
		if (joined && !broken) {
			page.text(" ").element("del", "", "¶").text(" ");
		} else if (broken && !joined) {
			page.element("ins", "", "¶").raw("<br/>");
		} else if (broken) {
			page.raw("<br/>");
		}
	}

	private static boolean in(Span span, int paragraph) {
		return span != null && span.paragraph() == paragraph;
	}

	/** The title of the page is the only heading of the first level. */
	private static String tag(Paragraph paragraph) {
		return paragraph.kind() == BlockKind.HEADING ? "h" + Math.min(6, 1 + Math.max(1, paragraph.level())) : "p";
	}

	private static String kind(Paragraph paragraph) {
		return switch (paragraph.kind()) {
			case HEADING -> "hd";
			case OPTION -> "op";
			case CELL -> "ce";
			case FOOTNOTE -> "fn";
			case FURNITURE -> "fu";
			default -> paragraph.level() == 0 ? "" : "in" + Math.min(paragraph.level(), DEEPEST);
		};
	}

	private void edit(Edit edit, boolean old) {
		Reading reading = old ? comparison.from() : comparison.to();
		Span span = old ? edit.from() : edit.to();
		edit(edit, reading.paragraphs().get(span.paragraph()).text().substring(span.start(), span.end()), isNumber(reading, span), !old);
	}

	private void edit(Edit edit, String text, boolean number, boolean lifting) {
		switch (edit.op()) {
			case SAME -> same(edit, text, lifting);
			case LABEL -> label(text, number);
			case DELETED -> marked("del", "", text);
			case INSERTED -> marked("ins", "", text);
		}
	}

	private void same(Edit edit, String text, boolean lifting) {
		if (lifting && lifted.covers(edit.from())) {
			marked("span", "up", text);
		} else {
			page.text(text);
		}
	}

	/** White space at either end stays outside the mark. */
	private void marked(String element, String classes, String text) {
		String words = text.strip();
		int begin = words.isEmpty() ? text.length() : text.indexOf(words);
		page.text(text.substring(0, begin));
		if (!words.isEmpty()) {
			page.element(element, classes, words).text(text.substring(begin + words.length()));
		}
	}

	/** Numbers hang in a column of their own; labels of options are part of what is read. */
	private void label(String text, boolean number) {
		if (!number) {
			page.element("b", "", text);
		}
	}

	private static boolean isNumber(Reading reading, Span span) {
		Paragraph paragraph = reading.paragraphs().get(span.paragraph());
		return paragraph.numberStart() <= span.start() && span.end() <= paragraph.numberEnd();
	}
}
