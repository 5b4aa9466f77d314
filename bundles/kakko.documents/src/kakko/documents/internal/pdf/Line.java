package kakko.documents.internal.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * A line of print: what stands on one baseline within one column, superscripts included.
 */
final class Line {

	/** The mark of a footnote in running text, as a range of {@link Line#text}; an empty mark where the range is to be left out. */
	record Call(int from, int to, String mark) {
	}

	/** What is printed without a wide gap. */
	record Run(double left, double right) {
	}

	private static final double WIDE_GAP = 1;
	private static final double WORD_GAP = 0.15;
	private static final double SUPERSCRIPT = 0.88;
	private static final Comparator<Glyph> ALONG = (one, other) -> Double.compare(one.x(), other.x());

	final int page;
	final double y;
	final double size;
	/** Of the first and behind the last visible character. */
	final double left;
	final double right;
	/** Of the column the line stands in. */
	final double columnLeft;
	final double columnRight;
	/** The table cell or box around it, or null. */
	final Frame frame;
	final List<Glyph> glyphs;
	/** What stands between wide gaps, from left to right. */
	final List<Run> runs;
	/** In the order it is read; ends in a space where one is printed at the line's end. */
	final String text;
	final List<Call> calls = new ArrayList<>();
	private final List<Glyph> letters;
	private final boolean bold;
	private final Tag tag;

	/** @param glyphs not all blank */
	Line(int page, List<Glyph> glyphs) {
		this(page, glyphs, Double.NaN, Double.NaN);
	}

	private Line(int page, List<Glyph> unsorted, double columnLeft, double columnRight) {
		this.page = page;
		glyphs = new ArrayList<>(unsorted);
		glyphs.sort(ALONG);
		size = commonest(Glyph::size, 0);
		y = commonest(Glyph::y, size * SUPERSCRIPT);
		runs = runs(glyphs, size);
		left = runs.get(0).left();
		right = runs.getLast().right();
		this.columnLeft = Double.isNaN(columnLeft) ? left : columnLeft;
		this.columnRight = Double.isNaN(columnRight) ? right : columnRight;
		letters = VisualOrder.read(spaced());
		text = VisualOrder.text(letters);
		bold = mostly(Glyph::bold);
		tag = tag(glyphs);
		frame = null;
	}

	/** The same line, as part of a column or frame. */
	private Line(Line line, double columnLeft, double columnRight, Frame frame) {
		page = line.page;
		glyphs = line.glyphs;
		size = line.size;
		y = line.y;
		runs = line.runs;
		left = line.left;
		right = line.right;
		letters = line.letters;
		text = line.text;
		bold = line.bold;
		tag = line.tag;
		this.columnLeft = columnLeft;
		this.columnRight = columnRight;
		this.frame = frame;
		calls.addAll(line.calls);
	}

	private double commonest(ToDoubleFunction<Glyph> measure, double smallest) {
		Tally tally = new Tally();
		for (Glyph glyph : glyphs) {
			if (!glyph.blank() && glyph.size() >= smallest) {
				tally.add(measure.applyAsDouble(glyph));
			}
		}
		return tally.commonest();
	}

	private static List<Run> runs(List<Glyph> glyphs, double size) {
		List<Run> runs = new ArrayList<>();
		for (Glyph glyph : glyphs) {
			if (!glyph.blank()) {
				Run last = runs.isEmpty() ? null : runs.getLast();
				if (last == null || glyph.x() - last.right() >= WIDE_GAP * size) {
					runs.add(new Run(glyph.x(), glyph.end()));
				} else {
					runs.set(runs.size() - 1, new Run(last.left(), Math.max(last.right(), glyph.end())));
				}
			}
		}
		return runs;
	}

	Line inColumn(double from, double to) {
		return new Line(this, from, to, frame);
	}

	Line inFrame(Frame around) {
		return new Line(this, columnLeft, columnRight, around);
	}

	/** What stands between two places of the line; null where nothing visible does. */
	Line between(double from, double to) {
		List<Glyph> part = glyphs.stream().filter(glyph -> glyph.x() + glyph.width() / 2 >= from && glyph.x() + glyph.width() / 2 < to).toList();
		return part.stream().allMatch(Glyph::blank) ? null : new Line(page, part, columnLeft, columnRight);
	}

	/** Spaces where the gap says so and none is printed. */
	private List<Glyph> spaced() {
		List<Glyph> result = new ArrayList<>();
		double end = Double.NaN;
		boolean afterBlank = true;
		for (Glyph glyph : glyphs) {
			if (!afterBlank && !glyph.blank() && glyph.x() - end > WORD_GAP * Math.min(size, Math.max(glyph.size(), 1))) {
				result.add(new Glyph(" ", end, glyph.y(), glyph.x() - end, glyph.size(), false, false, true, glyph.tag()));
			}
			if (!(afterBlank && glyph.blank())) {
				result.add(glyph);
			}
			afterBlank = glyph.blank();
			end = Double.isNaN(end) ? glyph.end() : Math.max(end, glyph.end());
		}
		return result;
	}

	/** What is printed, without space around it. */
	String words() {
		return text.strip();
	}

	/** What is printed but for the calls of footnotes. */
	String uncalled() {
		StringBuilder plain = new StringBuilder(text);
		calls.reversed().forEach(call -> plain.delete(call.from(), call.to()));
		return plain.toString().strip();
	}

	boolean raised(Glyph glyph) {
		return glyph.size() < size * SUPERSCRIPT && glyph.y() < y - size * 0.1;
	}

	/** Ranges of {@link #text} that are printed as superscripts, in order. */
	List<Call> superscripts() {
		List<Call> found = new ArrayList<>();
		int from = -1;
		int at = 0;
		for (Glyph glyph : letters) {
			boolean up = !glyph.blank() && raised(glyph);
			if (up && from < 0) {
				from = at;
			} else if (!up && from >= 0) {
				found.add(new Call(from, at, text.substring(from, at)));
				from = -1;
			}
			at += glyph.text().length();
		}
		if (from >= 0) {
			found.add(new Call(from, at, text.substring(from)));
		}
		return found;
	}

	/** Where the character at this place of {@link #text} begins. */
	double x(int offset) {
		int at = 0;
		for (Glyph glyph : letters) {
			at += glyph.text().length();
			if (at > offset) {
				return glyph.x();
			}
		}
		return right;
	}

	boolean bold() {
		return bold;
	}

	boolean italic() {
		return mostly(Glyph::italic);
	}

	private boolean mostly(Predicate<Glyph> look) {
		int visible = 0;
		int found = 0;
		for (Glyph glyph : letters) {
			if (!glyph.blank()) {
				visible++;
				found += look.test(glyph) ? 1 : 0;
			}
		}
		return found * 10 >= visible * 9;
	}

	/** Tag of the line's first visible character that has one. */
	Tag tag() {
		return tag;
	}

	private static Tag tag(List<Glyph> glyphs) {
		return glyphs.stream().filter(glyph -> !glyph.blank()).map(Glyph::tag).filter(tag -> tag.block() > 0).findFirst().orElse(Tag.NONE);
	}

	boolean artifact() {
		return glyphs.stream().filter(glyph -> !glyph.blank()).allMatch(glyph -> glyph.tag().role() == Tag.Role.ARTIFACT);
	}

	@Override
	public String toString() {
		return text;
	}
}
