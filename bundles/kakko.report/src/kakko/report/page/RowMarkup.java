package kakko.report.page;

import java.util.List;
import java.util.stream.Collectors;

import kakko.core.Comparison;
import kakko.core.Comparison.Edit;
import kakko.core.Comparison.Op;
import kakko.core.Comparison.Row;
import kakko.core.Comparison.Span;
import kakko.core.Reading;
import kakko.core.Reading.Paragraph;
import kakko.model.drafts.BlockKind;

/** The text of a row with its changes marked: the older side, the newer side, or both in one. */
final class RowMarkup {

	private final Markup page;
	private final Comparison comparison;

	RowMarkup(Markup page, Comparison comparison) {
		this.page = page;
		this.comparison = comparison;
	}

	void older(Row row) {
		row.from().forEach(index -> paragraph(comparison.from(), index, row.edits().stream().filter(edit -> in(edit.from(), index)).toList(), true));
	}

	void newer(Row row) {
		row.to().forEach(index -> paragraph(comparison.to(), index, row.edits().stream().filter(edit -> in(edit.to(), index)).toList(), false));
	}

	/** Deletions and insertions in one running text, in the order of the row's edits. */
	void both(Row row) {
		int last = -1;
		page.raw("<p>");
		for (Edit edit : row.edits()) {
			Span span = edit.to() == null ? null : edit.to();
			if (span != null && last >= 0 && span.paragraph() != last) {
				page.raw("</p><p>");
			}
			last = span == null ? last : span.paragraph();
			edit(edit, edit.op() == Op.DELETED);
		}
		page.raw("</p>");
	}

	private static boolean in(Span span, int paragraph) {
		return span != null && span.paragraph() == paragraph;
	}

	private void paragraph(Reading reading, int index, List<Edit> edits, boolean old) {
		Paragraph paragraph = reading.paragraphs().get(index);
		page.element(paragraph.kind() == BlockKind.HEADING ? "h4" : "p", indent(paragraph), () -> {
			edits.forEach(edit -> edit(edit, old));
		});
	}

	private static String indent(Paragraph paragraph) {
		return paragraph.kind() == BlockKind.HEADING || paragraph.level() == 0 ? "" : "in" + Math.min(paragraph.level(), 4);
	}

	private void edit(Edit edit, boolean old) {
		Reading reading = old ? comparison.from() : comparison.to();
		Span span = old ? edit.from() : edit.to();
		if (span == null) {
			return;
		}
		String text = reading.paragraphs().get(span.paragraph()).text().substring(span.start(), span.end());
		switch (edit.op()) {
			case SAME -> page.text(text);
			case LABEL -> page.element("span", "no", text);
			case DELETED -> page.element("del", "", text);
			case INSERTED -> page.element("ins", "", text);
		}
	}

	static String numbers(Reading reading, List<Integer> indexes) {
		return indexes.stream().map(reading.paragraphs()::get).map(Paragraph::number).filter(number -> !number.isEmpty()).collect(Collectors.joining(", "));
	}
}
