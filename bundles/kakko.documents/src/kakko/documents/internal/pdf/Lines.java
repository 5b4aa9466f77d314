package kakko.documents.internal.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers a page's characters into lines across the whole page, from top to bottom. */
final class Lines {

	private static final double SAME_BASELINE = 0.2;
	private static final double SMALL = 0.88;
	private static final double RAISED = 0.75;
	private static final double LOWERED = 0.35;
	/** How far, in sizes of the line, a superscript may stand outside the line. */
	private static final double BESIDE = 3;
	private static final int LONGEST_MARK = 3;
	private static final Comparator<Glyph> DOWNWARD = (one, other) -> Double.compare(one.y(), other.y());

	private Lines() {
	}

	static List<Line> of(Sheet sheet) {
		List<Line> lines = new ArrayList<>(lines(sheet, true));
		lines.addAll(lines(sheet, false));
		return lines;
	}

	private static List<Line> lines(Sheet sheet, boolean upright) {
		List<Glyph> glyphs = new ArrayList<>(sheet.glyphs());
		glyphs.removeIf(glyph -> glyph.upright() != upright);
		glyphs.sort(DOWNWARD);
		List<Band> bands = withSuperscripts(bands(glyphs));
		return bands.stream().filter(Band::visible).map(band -> new Line(sheet.number(), band.glyphs)).sorted(Comparator.comparingDouble(line -> line.y)).toList();
	}

	/** Characters of about one baseline. */
	private static final class Band {

		final List<Glyph> glyphs = new ArrayList<>();
		double y;
		double size;
		double left = Double.MAX_VALUE;
		double right = -Double.MAX_VALUE;
		int seen;

		void add(Glyph glyph) {
			glyphs.add(glyph);
			y = glyph.y();
			if (!glyph.blank()) {
				seen++;
				size = Math.max(size, glyph.size());
				left = Math.min(left, glyph.x());
				right = Math.max(right, glyph.end());
			}
		}

		boolean visible() {
			return left <= right;
		}

		/** Marks of footnotes may stand as far from the note as a tab goes. */
		boolean mark() {
			return seen <= LONGEST_MARK;
		}

		boolean takes(Band other) {
			double above = y - other.y;
			double reach = other.mark() ? Double.MAX_VALUE : BESIDE * size;
			return other.size < SMALL * size && above < RAISED * size && above > -LOWERED * size && other.right > left - reach && other.left < right + reach;
		}
	}

	private static List<Band> bands(List<Glyph> downward) {
		List<Band> bands = new ArrayList<>();
		for (Glyph glyph : downward) {
			Band last = bands.isEmpty() ? null : bands.get(bands.size() - 1);
			if (last == null || glyph.y() - last.y > SAME_BASELINE * glyph.size()) {
				last = new Band();
				bands.add(last);
			}
			last.add(glyph);
		}
		return bands;
	}

	/** Small print just above or below a line's baseline belongs to the line. */
	private static List<Band> withSuperscripts(List<Band> bands) {
		List<Band> kept = new ArrayList<>(bands);
		for (int i = 0; i < bands.size(); i++) {
			Band host = host(bands, i);
			if (host != null) {
				host.glyphs.addAll(bands.get(i).glyphs);
				host.seen += bands.get(i).seen;
				kept.remove(bands.get(i));
			}
		}
		return kept;
	}

	private static Band host(List<Band> bands, int small) {
		Band band = bands.get(small);
		for (int step : new int[] { 1, -1 }) {
			for (int i = small + step; i >= 0 && i < bands.size() && Math.abs(bands.get(i).y - band.y) <= 2 * Math.max(bands.get(i).size, band.size); i += step) {
				if (bands.get(i).takes(band)) {
					return bands.get(i);
				}
			}
		}
		return null;
	}
}
