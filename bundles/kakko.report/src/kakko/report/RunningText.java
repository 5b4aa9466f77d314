package kakko.report;

import java.util.ArrayList;
import java.util.List;

import kakko.core.Comparison;
import kakko.core.Comparison.Edit;
import kakko.core.Comparison.Op;
import kakko.core.Comparison.Row;
import kakko.core.Comparison.Span;
import kakko.core.Reading;

/** A row's deletions and insertions in one running text, in the order of its edits. */
public final class RunningText {

	/**
	 * @param reading the text whose words are shown: the older of deletions, mostly the newer of all else
	 * @param joined  whether a paragraph of the older text ended before it
	 * @param broken  whether a paragraph of the newer text ended before it
	 */
	public record Part(Edit edit, Reading reading, Span span, boolean joined, boolean broken) {

		public String text() {
			return reading.paragraphs().get(span.paragraph()).text().substring(span.start(), span.end());
		}
	}

	private final Comparison comparison;
	private final List<Part> parts = new ArrayList<>();
	private Span older;
	private Span newer;
	private Op last = Op.SAME;

	private RunningText(Comparison comparison) {
		this.comparison = comparison;
	}

	public static List<Part> of(Comparison comparison, Row row) {
		RunningText text = new RunningText(comparison);
		row.edits().forEach(text::add);
		return text.parts;
	}

	/** White space between words that stayed is that of the side they were left on last: behind a deleted "[" the one without a blank. */
	private void add(Edit edit) {
		boolean old = edit.to() == null || edit.op() == Op.SAME && last == Op.DELETED;
		Span span = old ? edit.from() : edit.to();
		parts.add(new Part(edit, old ? comparison.from() : comparison.to(), span, begins(edit.from(), older), begins(edit.to(), newer)));
		older = edit.from() == null ? older : edit.from();
		newer = edit.to() == null ? newer : edit.to();
		last = edit.op();
	}

	private static boolean begins(Span next, Span last) {
		return next != null && last != null && next.paragraph() != last.paragraph();
	}
}
