package kakko.ui.draft.paper;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.printing.Printer;

/** The pages of a draft, one line of its text after the other; a line that doesn't fit goes on on the next page. */
final class Pages implements AutoCloseable {

	private static final int POINTS_AN_INCH = 72;
	/** Around the words, in points. */
	private static final int MARGIN = 62;
	/** Room for name and number above them. */
	private static final int HEAD = 26;
	/** From the edge to the words of a numbered paragraph, and for each level more. */
	private static final int NUMBER = 40;
	private static final int BLANK = 7;
	/** A heading doesn't stand alone at the foot of a page. */
	private static final int UNDER_HEADING = 48;

	private final Printer printer;
	private final String name;
	private final GC gc;
	private final Rectangle words;
	private final int point;
	/** A layout may take points for those of the screen, which are fewer dots. */
	private final float larger;
	private final Map<FontData, Font> fonts = new HashMap<>();
	private final int first;
	private final int last;
	private int page;
	private int y;

	/**
	 * @param printer with its job begun
	 * @param name    stands above each page
	 * @param first   page that is printed, from 1
	 * @param last    page that is printed
	 */
	Pages(Printer printer, String name, int first, int last) {
		this.printer = printer;
		this.first = first;
		this.last = last;
		this.name = name;
		point = Math.max(1, printer.getDPI().y / POINTS_AN_INCH);
		Rectangle edge = printer.computeTrim(0, 0, 0, 0);
		Rectangle paper = printer.getBounds();
		int margin = MARGIN * point;
		words = new Rectangle(margin + edge.x, margin + edge.y, paper.width - 2 * margin, paper.height - 2 * margin);
		gc = new GC(printer);
		larger = larger();
		turn();
	}

	private float larger() {
		TextLayout layout = new TextLayout(printer);
		layout.setFont(printer.getSystemFont());
		layout.setText(name);
		gc.setFont(printer.getSystemFont());
		float ratio = (float) gc.stringExtent(name).y / layout.getBounds().height;
		layout.dispose();
		return ratio;
	}

	private Font font(FontData font) {
		return new Font(printer, font.getName(), Math.round(font.getHeight() * larger), font.getStyle());
	}

	private int bottom() {
		return words.y + words.height;
	}

	private boolean isPrinted() {
		return page >= first && page <= last;
	}

	private void turn() {
		end();
		page++;
		y = words.y + HEAD * point;
		if (isPrinted()) {
			printer.startPage();
			head();
		}
	}

	private void end() {
		if (page > 0 && isPrinted()) {
			printer.endPage();
		}
	}

	private void head() {
		String number = Integer.toString(page);
		gc.setFont(printer.getSystemFont());
		gc.drawString(name, words.x, words.y, true);
		gc.drawString(number, words.x + words.width - gc.stringExtent(number).x, words.y, true);
	}

	void print(PrintedLine line) {
		if (line.runs().isEmpty()) {
			y += BLANK * point;
			return;
		}
		int left = (line.level() + (line.hangs() || line.level() > 0 ? 0 : 1)) * NUMBER * point;
		TextLayout layout = layout(line, left);
		int needed = layout.getLineBounds(0).height + (line.heading() > 0 ? UNDER_HEADING * point : 0);
		if (y + needed > bottom()) {
			turn();
		}
		for (int row = 0; row < layout.getLineCount();) {
			row = print(layout, row, left);
		}
		layout.dispose();
	}

	/** Rows from one on, as far as the page has room; then a new page, if some are left. */
	private int print(TextLayout layout, int from, int left) {
		int top = layout.getLineBounds(from).y;
		int row = from;
		int height = 0;
		while (row < layout.getLineCount() && (row == from || y + height + layout.getLineBounds(row).height <= bottom())) {
			height += layout.getLineBounds(row).height;
			row++;
		}
		if (isPrinted()) {
			gc.setClipping(words.x, y, words.width, height);
			layout.draw(gc, words.x + left, y - top);
			gc.setClipping((Rectangle) null);
		}
		y += height;
		if (row < layout.getLineCount()) {
			turn();
		}
		return row;
	}

	private TextLayout layout(PrintedLine line, int left) {
		TextLayout layout = new TextLayout(printer);
		layout.setWidth(words.width - left);
		layout.setTabs(new int[] { NUMBER * point });
		layout.setWrapIndent(line.hangs() ? NUMBER * point : 0);
		StringBuilder text = new StringBuilder();
		line.runs().forEach(run -> text.append(printed(run)));
		layout.setText(text.toString());
		int at = 0;
		for (Run run : line.runs()) {
			layout.setStyle(style(run), at, at + printed(run).length() - 1);
			at += printed(run).length();
		}
		return layout;
	}

	private static String printed(Run run) {
		return run.gap() ? "\t" : run.words();
	}

	private TextStyle style(Run run) {
		TextStyle style = new TextStyle(fonts.computeIfAbsent(run.font(), this::font), run.ink(), run.ground());
		style.rise = run.raised() ? run.points() * point / 3 : 0;
		return style;
	}

	/** Ends the last page. */
	@Override
	public void close() {
		end();
		gc.dispose();
		fonts.values().forEach(Font::dispose);
	}
}
