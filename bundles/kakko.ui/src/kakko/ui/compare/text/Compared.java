package kakko.ui.compare.text;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import kakko.core.Comparison;
import kakko.core.Comparison.Answer;
import kakko.core.Comparison.BracketFate;
import kakko.core.Comparison.Change;
import kakko.core.Comparison.OptionFate;
import kakko.core.Comparison.Row;
import kakko.core.Reading;
import kakko.core.Reading.Bracket;
import kakko.core.Reading.Paragraph;
import kakko.core.RowFates;
import kakko.report.Lifted;
import kakko.report.Sections;
import kakko.ui.spot.Spot;

/** A comparison of two files, and what is asked of it again and again. */
public final class Compared {

	private final Path from;
	private final Path to;
	private final Comparison comparison;
	private final RowFates fates;
	private final Sections older;
	private final Sections newer;
	private final Lifted lifted;
	private final int[] olderRows;
	private final int[] newerRows;
	private final Map<Integer, BracketFate> olderBrackets = new HashMap<>();
	private final Map<Integer, BracketFate> newerBrackets = new HashMap<>();

	public Compared(Path from, Path to, Comparison comparison) {
		this.from = from;
		this.to = to;
		this.comparison = comparison;
		this.fates = new RowFates(comparison);
		this.older = Sections.of(comparison.from());
		this.newer = Sections.of(comparison.to());
		this.lifted = new Lifted(comparison);
		this.olderRows = rows(comparison.from());
		this.newerRows = rows(comparison.to());
		for (int place = 0; place < comparison.rows().size(); place++) {
			enter(place, comparison.rows().get(place));
		}
		comparison.brackets().forEach(fate -> {
			olderBrackets.put(fate.from(), fate);
			newerBrackets.put(fate.to(), fate);
		});
	}

	private static int[] rows(Reading reading) {
		int[] rows = new int[reading.paragraphs().size()];
		Arrays.fill(rows, -1);
		return rows;
	}

	private void enter(int place, Row row) {
		row.from().forEach(paragraph -> olderRows[paragraph] = place);
		row.to().forEach(paragraph -> newerRows[paragraph] = place);
	}

	public Comparison comparison() {
		return comparison;
	}

	public RowFates fates() {
		return fates;
	}

	public Lifted lifted() {
		return lifted;
	}

	public Path file(Side side) {
		return side == Side.OLDER ? from : to;
	}

	public Reading reading(Side side) {
		return side == Side.OLDER ? comparison.from() : comparison.to();
	}

	public Sections sections(Side side) {
		return side == Side.OLDER ? older : newer;
	}

	public static List<Integer> paragraphs(Row row, Side side) {
		return side == Side.OLDER ? row.from() : row.to();
	}

	public Paragraph paragraph(Side side, int index) {
		return reading(side).paragraphs().get(index);
	}

	/** Place of the row that has a paragraph; every paragraph stands in one. */
	public int row(Side side, int paragraph) {
		return side == Side.OLDER ? olderRows[paragraph] : newerRows[paragraph];
	}

	/** The row of the first paragraph with this number, of the newer text where it has one. */
	public Optional<Row> numbered(String number) {
		return Stream.of(Side.NEWER, Side.OLDER).flatMap(side -> reading(side).paragraphs().stream().filter(paragraph -> paragraph.number().equalsIgnoreCase(number.strip()))
				.map(paragraph -> comparison.rows().get(row(side, paragraph.index())))).findFirst();
	}

	/** Place of a row of this comparison. */
	public int place(Row row) {
		return row.to().isEmpty() ? olderRows[row.from().getFirst()] : newerRows[row.to().getFirst()];
	}

	/** The row that has the same paragraph as a row of another comparison of the same two texts; null for none. */
	public Row counterpart(Compared other, Row row) {
		boolean same = row != null && other.from.equals(from) && other.to.equals(to) && other.olderRows.length == olderRows.length && other.newerRows.length == newerRows.length;
		return same ? comparison.rows().get(place(row)) : null;
	}

	/** More than a number. */
	public static boolean changed(Row row) {
		return row.change() != Change.SAME || row.moved();
	}

	/** What became of a bracket, or where it came from; nothing for one that isn't under negotiation. */
	public Optional<BracketFate> fate(Side side, int bracket) {
		return Optional.ofNullable((side == Side.OLDER ? olderBrackets : newerBrackets).get(bracket));
	}

	public Optional<OptionFate> option(Side side, int option) {
		return comparison.options().stream().filter(fate -> option == (side == Side.OLDER ? fate.from() : fate.to())).findFirst();
	}

	/** The innermost bracket around a place of a paragraph. */
	public Optional<Bracket> bracket(Side side, int paragraph, int offset) {
		return reading(side).brackets().stream().filter(bracket -> contains(bracket, paragraph, offset)).reduce((outer, inner) -> inner.depth() >= outer.depth() ? inner : outer);
	}

	private static boolean contains(Bracket bracket, int paragraph, int offset) {
		boolean begun = bracket.paragraph() < paragraph || bracket.paragraph() == paragraph && bracket.start() <= offset;
		boolean goesOn = bracket.endParagraph() > paragraph || bracket.endParagraph() == paragraph && offset < bracket.end();
		return begun && goesOn;
	}

	/** On which side a spot points, if it points into one of the two files. */
	public Optional<Side> side(Spot spot) {
		return spot.draft().equals(to) ? Optional.of(Side.NEWER) : spot.draft().equals(from) ? Optional.of(Side.OLDER) : Optional.empty();
	}

	/** Whether somebody put something right in this row, or in a fate that is told there. */
	public boolean corrected(Row row) {
		return row.corrected() || answers(row).anyMatch(Answer::corrected);
	}

	/** What is told of brackets, isn't sure and wasn't put right by hand: the user should look at it. */
	public List<BracketFate> doubtfulBrackets() {
		return comparison.brackets().stream().filter(Answer::doubtful).toList();
	}

	/** As {@link #doubtfulBrackets}, of options. */
	public List<OptionFate> doubtfulOptions() {
		return comparison.options().stream().filter(Answer::doubtful).toList();
	}

	/** The least sure of the answers told in a row that are to be looked at. */
	public Optional<Answer> doubtful(Row row) {
		return answers(row).filter(Answer::doubtful).min(Comparator.comparingDouble(Answer::sure));
	}

	/** Whether any of these is told in a row to have become of something. */
	boolean tells(Row row, Set<Enum<?>> fates) {
		return answers(row).anyMatch(answer -> fates.contains(answer.fate()));
	}

	private Stream<Answer> answers(Row row) {
		return Stream.concat(fates.brackets(row).stream(), fates.options(row).stream());
	}
}
