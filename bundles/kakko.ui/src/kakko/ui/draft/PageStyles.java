package kakko.ui.draft;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;

import kakko.ui.draft.DraftFonts.Face;
import kakko.ui.draft.PageLine.Kind;
import kakko.ui.draft.Stretch.Role;

/** Font and colours of every stretch of a page. */
final class PageStyles {

	private static final int HIGH_LEVELS = 2;

	private final Page page;
	private final DraftFonts fonts;
	private final DraftColours colours;

	PageStyles(Page page, DraftFonts fonts, DraftColours colours) {
		this.page = page;
		this.fonts = fonts;
		this.colours = colours;
	}

	StyleRange[] ranges() {
		List<StyleRange> ranges = new ArrayList<>();
		int line = 0;
		for (Stretch stretch : page.stretches()) {
			while (stretch.start() >= page.lines().get(line).end()) {
				line++;
			}
			ranges.add(range(stretch, page.lines().get(line)));
		}
		return ranges.toArray(StyleRange[]::new);
	}

	private StyleRange range(Stretch stretch, PageLine line) {
		StyleRange range = new StyleRange(stretch.start(), stretch.length(), foreground(stretch, line), stretch.depth() > 0 ? colours.ground(stretch.depth()) : null);
		range.font = font(stretch, line);
		return range;
	}

	private Font font(Stretch stretch, PageLine line) {
		boolean note = stretch.role() == Role.NOTE;
		return fonts.get(switch (line.kind()) {
		case TITLE -> Face.TITLE;
		case HEADING -> line.level() <= HIGH_LEVELS ? Face.HIGH_HEADING : Face.HEADING;
		case OPTION -> note ? Face.NOTE : Face.MARKED;
		case FOOTNOTE, FACTS, QUIET -> note ? Face.SMALL_NOTE : Face.SMALL;
		case REMARK -> Face.SMALL_NOTE;
		default -> note ? Face.NOTE : stretch.role() == Role.BRACKET || stretch.role() == Role.LABEL ? Face.MARKED : Face.WORDS;
		});
	}

	private Color foreground(Stretch stretch, PageLine line) {
		if (stretch.role() == Role.BRACKET) {
			return colours.mark();
		}
		if (stretch.role() == Role.LABEL) {
			return colours.option();
		}
		boolean quiet = stretch.role() != Role.WORDS || line.kind() == Kind.FACTS || line.kind() == Kind.QUIET || line.kind() == Kind.REMARK;
		return quiet ? colours.quiet() : switch (line.kind()) {
		case TITLE, HEADING -> colours.title();
		case OPTION -> colours.option();
		default -> colours.words();
		};
	}
}
