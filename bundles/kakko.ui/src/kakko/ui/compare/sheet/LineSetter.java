package kakko.ui.compare.sheet;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;

import kakko.core.Comparison.Row;
import kakko.core.Reading.Paragraph;
import kakko.model.drafts.BlockKind;
import kakko.ui.appearance.FateColours.Tone;
import kakko.ui.compare.text.Chip;
import kakko.ui.compare.text.Compared;
import kakko.ui.compare.text.Line;
import kakko.ui.compare.text.Look;
import kakko.ui.compare.text.Passage;
import kakko.ui.compare.text.Passages;
import kakko.ui.compare.text.Piece;
import kakko.ui.compare.text.Side;

/** Sets lines in a size, colours and a width; and guesses how high those are that nobody sees yet. */
final class LineSetter {

	static final int CHIP_PADDING = 5;
	private static final String CHIP = "\uFFFC ";
	private static final int CHIP_CHARACTERS = 12;

	private final Device device;
	private final Compared compared;
	private final Passages passages;
	private final Faces faces;
	private final Palette palette;
	private final Columns columns;

	LineSetter(Device device, Compared compared, Passages passages, Faces faces, Palette palette, Columns columns) {
		this.device = device;
		this.compared = compared;
		this.passages = passages;
		this.faces = faces;
		this.palette = palette;
		this.columns = columns;
	}

	Columns columns() {
		return columns;
	}

	LaidLine lay(Line line) {
		List<Cell> cells = new ArrayList<>();
		switch (line) {
		case Line.OfRow row when columns.sideBySide() -> {
			put(cells, passages.of(row.row(), row.part(), Side.OLDER), Side.OLDER, font(row.row()));
			put(cells, passages.of(row.row(), row.part(), Side.NEWER), Side.NEWER, font(row.row()));
		}
		case Line.OfRow row -> put(cells, passages.running(row.row()), Side.NEWER, font(row.row()));
		case Line.Slot slot when columns.sideBySide() -> {
			put(cells, passages.slot(slot.row()), Side.OLDER, faces.words);
			put(cells, passages.slotChips(slot.row()), Side.NEWER, faces.words);
		}
		case Line.Slot slot -> put(cells, new Passage(passages.slot(slot.row()).pieces(), passages.slotChips(slot.row()).chips()), Side.NEWER, faces.words);
		case Line.Quiet quiet -> {
			// one line of ours
		}
		}
		return new LaidLine(line, cells, height(line, cells));
	}

	private int height(Line line, List<Cell> cells) {
		int words = cells.stream().mapToInt(Cell::height).max().orElse(faces.smallMetrics.getHeight());
		boolean page = line instanceof Line.OfRow row && row.part() == 0 && Compared.changed(row.row()) && needsTwo(row.row());
		return Math.max(words, page ? 2 * faces.smallMetrics.getHeight() : 0) + 2 * LaidLine.PADDING;
	}

	private boolean needsTwo(Row row) {
		return row.from().stream().anyMatch(each -> hasBoth(compared.paragraph(Side.OLDER, each)))
				|| row.to().stream().anyMatch(each -> hasBoth(compared.paragraph(Side.NEWER, each)));
	}

	/** A number, and below it a page. */
	private static boolean hasBoth(Paragraph paragraph) {
		return paragraph.page() > 0 && !paragraph.number().isEmpty();
	}

	private Font font(Row row) {
		boolean heading = row.to().isEmpty() ? compared.paragraph(Side.OLDER, row.from().getFirst()).kind() == BlockKind.HEADING
				: compared.paragraph(Side.NEWER, row.to().getFirst()).kind() == BlockKind.HEADING;
		return heading ? faces.heading : faces.words;
	}

	private void put(List<Cell> cells, Passage passage, Side side, Font font) {
		if (!passage.isEmpty()) {
			cells.add(cell(passage, side, font));
		}
	}

	private Cell cell(Passage passage, Side side, Font font) {
		TextLayout layout = new TextLayout(device);
		layout.setFont(font);
		layout.setWidth(columns.textWidth(side));
		layout.setSpacing(faces.wordsMetrics.getHeight() / 6);
		String words = passage.text();
		String gap = words.isEmpty() ? "" : " ";
		layout.setText(words + gap + CHIP.repeat(passage.chips().size()));
		int at = 0;
		for (Piece piece : passage.pieces()) {
			layout.setStyle(style(piece.look()), at, at + piece.text().length() - 1);
			at += piece.text().length();
		}
		at += gap.length();
		List<Integer> chips = new ArrayList<>();
		for (Chip chip : passage.chips()) {
			chips.add(at);
			layout.setStyle(chip(chip), at, at);
			at += CHIP.length();
		}
		return new Cell(side, passage, layout, chips, columns.text(side));
	}

	private TextStyle chip(Chip chip) {
		TextStyle style = new TextStyle();
		int width = chip.tone() == null ? faces.width(chip.words()) : faces.boldWidth(chip.words()) + 2 * CHIP_PADDING;
		style.metrics = new GlyphMetrics(faces.wordsMetrics.getAscent(), faces.wordsMetrics.getDescent(), Math.min(width, columns.textWidth(Side.NEWER)));
		return style;
	}

	private TextStyle style(Look look) {
		return switch (look) {
		case PLAIN -> new TextStyle(null, palette.words(), null);
		case QUIET -> new TextStyle(null, palette.quiet(), null);
		case LABEL -> new TextStyle(faces.bold, palette.words(), null);
		case DELETED -> struck(palette.fates().lost());
		case WEIGHTY_DELETED -> struck(palette.fates().changed());
		case INSERTED -> underlined(palette.fates().gained(), palette.words());
		case WEIGHTY_INSERTED -> underlined(palette.fates().changed(), palette.fates().changed().words());
		case MOVED -> underlined(palette.fates().again(), palette.words());
		case LIFTED -> new TextStyle(null, palette.words(), palette.fates().gained().ground());
		};
	}

	private static TextStyle struck(Tone tone) {
		TextStyle style = new TextStyle(null, tone.words(), tone.ground());
		style.strikeout = true;
		style.strikeoutColor = tone.words();
		return style;
	}

	private static TextStyle underlined(Tone tone, Color words) {
		TextStyle style = new TextStyle(null, words, tone.ground());
		style.underline = true;
		style.underlineColor = tone.words();
		return style;
	}

	Heights guess(List<Line> lines) {
		Heights heights = new Heights(lines.size());
		for (int line = 0; line < lines.size(); line++) {
			heights.set(line, guess(lines.get(line)));
		}
		return heights;
	}

	private int guess(Line line) {
		int rows = switch (line) {
		case Line.OfRow row when columns.sideBySide() -> Math.max(rows(row, Side.OLDER), rows(row, Side.NEWER));
		case Line.OfRow row -> rows(Math.max(characters(row.row(), Side.OLDER), characters(row.row(), Side.NEWER)), columns.newerWidth());
		case Line.Slot slot -> 1;
		case Line.Quiet quiet -> 1;
		};
		return rows * (faces.wordsMetrics.getHeight() * 7 / 6) + 2 * LaidLine.PADDING;
	}

	private int rows(Line.OfRow line, Side side) {
		List<Integer> paragraphs = Compared.paragraphs(line.row(), side);
		int characters = line.part() < paragraphs.size() ? compared.paragraph(side, paragraphs.get(line.part())).text().length() : 0;
		return rows(characters + (side == Side.NEWER && line.part() == 0 && Compared.changed(line.row()) ? 2 * CHIP_CHARACTERS : 0), columns.textWidth(side));
	}

	private int characters(Row row, Side side) {
		return Compared.paragraphs(row, side).stream().mapToInt(each -> compared.paragraph(side, each).text().length()).sum();
	}

	private int rows(int characters, int width) {
		return Math.max(1, (int) Math.ceil(characters * faces.characterWidth() / width));
	}
}
