package kakko.ui.compare.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import kakko.core.Comparison.Change;
import kakko.core.Comparison.Edit;
import kakko.core.Comparison.Op;
import kakko.core.Comparison.Row;
import kakko.core.Comparison.Span;
import kakko.core.Comparison.Weight;
import kakko.core.Reading;
import kakko.core.Reading.Paragraph;
import kakko.report.RunningText;
import kakko.report.RunningText.Part;
import kakko.report.Shortened;

/** The words of a row as they are drawn: a paragraph of one side, or both sides in one running text. Numbers hang apart. */
public final class Passages {

	private static final int SLOT_WORDS = 80;

	private final Compared compared;
	private final Chips chips;

	public Passages(Compared compared, Chips chips) {
		this.compared = compared;
		this.chips = chips;
	}

	/** The part of a row on one side, chips behind the newer text. */
	public Passage of(Row row, int part, Side side) {
		List<Piece> pieces = new ArrayList<>();
		List<Integer> paragraphs = Compared.paragraphs(row, side);
		if (part < paragraphs.size()) {
			Set<String> weighty = weighty(row, side);
			row.edits().stream().filter(edit -> in(span(edit, side), paragraphs.get(part))).forEach(edit -> add(pieces, row, edit, span(edit, side), side, side == Side.NEWER, weighty));
		}
		return new Passage(pieces, side == Side.NEWER ? chips.of(row, part) : List.of());
	}

	/** Deletions and insertions in one; signs tell where paragraphs were joined or broken. */
	public Passage running(Row row) {
		List<Piece> pieces = new ArrayList<>();
		for (Part part : RunningText.of(compared.comparison(), row)) {
			seam(pieces, part);
			Side side = part.reading() == compared.comparison().from() && part.span().equals(part.edit().from()) ? Side.OLDER : Side.NEWER;
			add(pieces, row, part.edit(), part.span(), side, true, weighty(row, side));
		}
		return new Passage(pieces, chips.of(row));
	}

	/** The first words of a moved row, at the place it left. */
	public Passage slot(Row row) {
		Paragraph first = compared.paragraph(Side.OLDER, row.from().getFirst());
		String shown = Shortened.of(first.body(), SLOT_WORDS);
		return new Passage(List.of(new Piece(shown, Look.MOVED, Side.OLDER, first.index(), first.numberEnd())), List.of());
	}

	public Passage slotChips(Row row) {
		return new Passage(List.of(), List.of(chips.movedTo(row)));
	}

	private Set<String> weighty(Row row, Side side) {
		return compared.fates().weights(row).stream().map(weight -> words(weight, side)).filter(words -> !words.isEmpty()).collect(Collectors.toSet());
	}

	private static String words(Weight weight, Side side) {
		return side == Side.OLDER ? weight.from() : weight.to();
	}

	private static Span span(Edit edit, Side side) {
		return side == Side.OLDER ? edit.from() : edit.to();
	}

	private static boolean in(Span span, int paragraph) {
		return span != null && span.paragraph() == paragraph;
	}

	private static void seam(List<Piece> pieces, Part part) {
		if (part.joined() && !part.broken()) {
			pieces.add(sign(" ¶ ", Look.DELETED));
		} else if (part.broken() && !part.joined()) {
			pieces.add(sign("¶\n", Look.INSERTED));
		} else if (part.broken()) {
			pieces.add(sign("\n", Look.PLAIN));
		}
	}

	private static Piece sign(String text, Look look) {
		return new Piece(text, look, Side.NEWER, -1, 0);
	}

	/**
	 * White space at either end of a changed stretch stays unmarked.
	 *
	 * @param lifting whether words that came out of brackets are shown
	 */
	private void add(List<Piece> pieces, Row row, Edit edit, Span span, Side side, boolean lifting, Set<String> weighty) {
		Reading reading = compared.reading(side);
		Paragraph paragraph = reading.paragraphs().get(span.paragraph());
		if (edit.op() == Op.LABEL && paragraph.numberStart() <= span.start() && span.end() <= paragraph.numberEnd()) {
			return;
		}
		String text = onOneLine(paragraph.text().substring(span.start(), span.end()), pieces.isEmpty());
		int skipped = span.end() - span.start() - text.length();
		int begin = text.length() - text.stripLeading().length();
		int end = Math.max(begin, text.stripTrailing().length());
		put(pieces, text.substring(0, begin), plain(row), side, span.paragraph(), span.start() + skipped);
		put(pieces, text.substring(begin, end), look(row, edit, lifting, weighty.contains(text.strip())), side, span.paragraph(), span.start() + skipped + begin);
		put(pieces, text.substring(end), plain(row), side, span.paragraph(), span.start() + skipped + end);
	}

	/** Character for character, but for white space at the beginning. */
	private static String onOneLine(String text, boolean first) {
		String line = text.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
		return first ? line.stripLeading() : line;
	}

	private static void put(List<Piece> pieces, String text, Look look, Side side, int paragraph, int start) {
		if (!text.isEmpty()) {
			pieces.add(new Piece(text, look, side, paragraph, start));
		}
	}

	private Look look(Row row, Edit edit, boolean lifting, boolean weighty) {
		return switch (edit.op()) {
		case LABEL -> label(row, edit);
		case DELETED -> weighty ? Look.WEIGHTY_DELETED : Look.DELETED;
		case INSERTED -> weighty ? Look.WEIGHTY_INSERTED : Look.INSERTED;
		case SAME -> lifting && compared.lifted().covers(edit.from()) ? Look.LIFTED : plain(row);
		};
	}

	/** A label that came or went with its option. */
	private static Look label(Row row, Edit edit) {
		if (edit.from() == null || edit.to() == null) {
			return edit.from() == null ? Look.INSERTED : Look.DELETED;
		}
		return Compared.changed(row) ? Look.LABEL : Look.QUIET;
	}

	private static Look plain(Row row) {
		return row.moved() ? Look.MOVED : row.change() == Change.SAME ? Look.QUIET : Look.PLAIN;
	}
}
