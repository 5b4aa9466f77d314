package kakko.report.annotated;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import kakko.core.Comparison;
import kakko.core.Reading.Paragraph;
import kakko.documents.write.Block;
import kakko.documents.write.Block.Style;
import kakko.documents.write.Inline;
import kakko.documents.write.Mark;
import kakko.model.drafts.BlockKind;
import kakko.report.annotated.Shown.Place;

/** The two texts in one, as paragraphs with revision marks. */
final class TextSection {

	private final Comparison comparison;
	private final Margin margin;
	private final List<Line> older;
	private final List<Line> newer;
	private final List<Block> blocks = new ArrayList<>();
	private List<Inline> content = new ArrayList<>();
	/** Bookmarks that stand before the next words of the newer text: in deleted words, LibreOffice loses them, and they would go with these. */
	private final List<Inline> waiting = new ArrayList<>();
	/** Whether words of the paragraph before will stand in this one when changes are accepted or rejected. */
	private boolean joined;

	/** @param older the paragraphs of the older text, with their comments; newer those of the newer */
	TextSection(Comparison comparison, Margin margin, List<Line> older, List<Line> newer) {
		this.comparison = comparison;
		this.margin = margin;
		this.older = older;
		this.newer = newer;
	}

	List<Block> blocks() {
		Weave.of(comparison).forEach(this::add);
		if (!waiting.isEmpty()) {
			content.addAll(((Block.Paragraph) blocks.getLast()).content());
			placeBookmarks();
			blocks.add(((Block.Paragraph) blocks.removeLast()).with(content));
		}
		return blocks;
	}

	private void add(Strand strand) {
		if (strand.end()) {
			endParagraph(strand);
		} else {
			addWords(strand);
		}
	}

	private void addWords(Strand strand) {
		Place place = strand.newer() != null ? strand.newer() : strand.older();
		int length = place.end() - place.start();
		int at = 0;
		for (int cut : cuts(strand, length)) {
			addRun(strand, place, at, cut);
			at = cut;
		}
	}

	private void addRun(Strand strand, Place place, int from, int to) {
		Line line = line(strand);
		comments(strand, from, Line::beginning).forEach(this::beginComment);
		if (strand.mark().stands()) {
			placeBookmarks();
		}
		String text = line.shown().text().substring(place.start() + from, place.start() + to);
		content.add(new Inline.Run(text, line.looks(place.start() + from), strand.mark()));
		comments(strand, to, Line::ending).forEach(comment -> content.add(new Inline.CommentEnd(comment, strand.mark())));
	}

	private void beginComment(int comment) {
		if (margin.isLinked(comment)) {
			waiting.add(new Inline.Bookmark(Margin.bookmark(comment)));
		}
		content.add(new Inline.CommentStart(comment));
	}

	private void placeBookmarks() {
		content.addAll(waiting);
		waiting.clear();
	}

	private SortedSet<Integer> cuts(Strand strand, int length) {
		SortedSet<Integer> cuts = new TreeSet<>();
		if (strand.newer() != null) {
			cuts.addAll(newer.get(strand.newer().paragraph()).cuts(strand.newer()));
		}
		if (strand.older() != null) {
			cuts.addAll(older.get(strand.older().paragraph()).cuts(strand.older()));
		}
		cuts.add(length);
		return cuts.subSet(1, length + 1);
	}

	private interface Happening {
		List<Integer> at(Line line, int offset);
	}

	/** Comments that begin or end so many characters behind the start of a strand, in either text. */
	private List<Integer> comments(Strand strand, int ahead, Happening happening) {
		List<Integer> comments = new ArrayList<>();
		if (strand.newer() != null) {
			comments.addAll(happening.at(newer.get(strand.newer().paragraph()), strand.newer().start() + ahead));
		}
		if (strand.older() != null) {
			comments.addAll(happening.at(older.get(strand.older().paragraph()), strand.older().start() + ahead));
		}
		return comments;
	}

	private Line line(Strand strand) {
		return strand.newer() != null ? newer.get(strand.newer().paragraph()) : older.get(strand.older().paragraph());
	}

	private void endParagraph(Strand strand) {
		commentsOnNothing(strand);
		Paragraph paragraph = strand.newer() != null ? comparison.to().paragraphs().get(strand.newer().paragraph())
				: comparison.from().paragraphs().get(strand.older().paragraph());
		Mark end = strand.mark();
		boolean joins = joins(end);
		blocks.add(new Block.Paragraph(style(paragraph, joins || joined || !end.stands()), level(paragraph), number(paragraph), content, end));
		content = new ArrayList<>();
		joined = joins || joined && !end.equals(Mark.NONE);
	}

	private void commentsOnNothing(Strand strand) {
		comments(strand, 0, (line, offset) -> offset == line.length() ? line.beginning(offset) : List.of()).forEach(comment -> {
			beginComment(comment);
			content.add(new Inline.CommentEnd(comment, strand.mark()));
		});
	}

	/** Whether words of this paragraph outlive its end. */
	private boolean joins(Mark end) {
		return content.stream().anyMatch(inline -> inline instanceof Inline.Run run
				&& (run.mark().stands() && !end.stands() || run.mark().stood() && !end.stood()));
	}

	private static Style style(Paragraph paragraph, boolean passing) {
		return switch (paragraph.kind()) {
			case HEADING -> passing ? Style.PASSING_HEADING : Style.HEADING;
			case OPTION -> Style.OPTION;
			case CELL -> Style.CELL;
			case FOOTNOTE -> Style.FOOTNOTE;
			case FURNITURE -> Style.FURNITURE;
			default -> Style.BODY;
		};
	}

	/** Cells behind the first of their row are set in, so that rows can be told apart. */
	private static int level(Paragraph paragraph) {
		if (paragraph.kind() == BlockKind.CELL) {
			return paragraph.mark().equals("table") || paragraph.mark().equals("row") ? 0 : 1;
		}
		return paragraph.kind() == BlockKind.HEADING ? Math.max(1, paragraph.level()) : paragraph.level();
	}

	private static String number(Paragraph paragraph) {
		String number = paragraph.text().substring(paragraph.numberStart(), paragraph.numberEnd()).strip().replaceAll("\\s+", " ");
		return paragraph.kind() == BlockKind.FOOTNOTE && number.isEmpty() ? paragraph.mark() : number;
	}
}
