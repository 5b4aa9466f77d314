package kakko.ui.compare.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.widgets.Canvas;

import kakko.ui.Wording;
import kakko.ui.appearance.Appearance;
import kakko.ui.compare.text.Chips;
import kakko.ui.compare.text.Compared;
import kakko.ui.compare.text.Line;
import kakko.ui.compare.text.Passages;

/** Lines set in the fonts, colours and width of the moment: only when they come into sight, and the last few are kept. */
final class LaidLines {

	private static final int KEPT = 160;
	private static final int DIGITS = 6;

	private final Canvas sheet;
	private final Wording wording;
	private final Map<Integer, LaidLine> laid = new LinkedHashMap<>(64, .75f, true) {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Integer, LaidLine> eldest) {
			boolean tooMany = size() > KEPT;
			if (tooMany) {
				eldest.getValue().dispose();
			}
			return tooMany;
		}
	};
	private List<Line> lines = List.of();
	private Faces faces;
	private Palette palette;
	private LineSetter setter;
	private int width = -1;

	LaidLines(Canvas sheet, Wording wording) {
		this.sheet = sheet;
		this.wording = wording;
		this.faces = new Faces(sheet, Appearance.textSize());
	}

	/** Begins anew. */
	void set(Compared compared, List<Line> shown, boolean sideBySide) {
		clear();
		lines = shown;
		palette = Palette.on(Appearance.ground());
		width = sheet.getClientArea().width;
		Columns columns = Columns.of(sideBySide, width, faces.width("0".repeat(DIGITS)));
		setter = new LineSetter(sheet.getDisplay(), compared, new Passages(compared, new Chips(compared, wording)), faces, palette, columns);
	}

	/** Heights as far as they can be told before lines are set. */
	Heights guess() {
		return setter.guess(lines);
	}

	LaidLine get(int line) {
		return laid.computeIfAbsent(line, index -> setter.lay(lines.get(index)));
	}

	int count() {
		return lines.size();
	}

	/** The width for which lines are set; -1 before the first. */
	int width() {
		return width;
	}

	Faces faces() {
		return faces;
	}

	/** Null before the first line. */
	Palette palette() {
		return palette;
	}

	Columns columns() {
		return setter.columns();
	}

	/** To be called after the size of text changed, before lines are set again. */
	void dress() {
		faces.dispose();
		faces = new Faces(sheet, Appearance.textSize());
	}

	private void clear() {
		laid.values().forEach(LaidLine::dispose);
		laid.clear();
	}

	void dispose() {
		clear();
		faces.dispose();
	}
}
