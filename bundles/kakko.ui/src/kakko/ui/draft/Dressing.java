package kakko.ui.draft;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GlyphMetrics;

import kakko.lang.ide.colours.Line;
import kakko.lang.ide.colours.Stretch;
import kakko.lang.ide.colours.Stretch.Role;
import kakko.model.drafts.BlockKind;
import kakko.ui.draft.DraftFonts.Face;

/** How one line of the text is set: where it begins, and the look of each of its characters, in offsets of the document. */
final class Dressing {

	private static final int HIGH_LEVELS = 2;
	private static final String TITLE_KEY = "Title:";

	private final Knowledge knowledge;
	private final PageFaces faces;
	private final int start;
	private final String words;
	private final int block;
	private final Line line;
	private final boolean hangs;
	private final List<StyleRange> ranges = new ArrayList<>();

	Dressing(Knowledge knowledge, PageFaces faces, int start, String words) {
		this.knowledge = knowledge;
		this.faces = faces;
		this.start = start;
		this.words = words;
		block = knowledge.parsed().block(knowledge.drift().parsed(start));
		line = knowledge.parsed().lines().get(block);
		hangs = knowledge.parsed().hangs(block);
	}

	int indent() {
		return first() ? faces.setting().left(line, hangs) : wrapIndent();
	}

	int wrapIndent() {
		return faces.setting().words(line, hangs);
	}

	/** Whether the block begins in this line of the text. */
	private boolean first() {
		return knowledge.drift().parsed(start) <= line.place().start();
	}

	List<StyleRange> ranges() {
		if (line.kind() == BlockKind.HEAD) {
			head();
		} else if (line.kind() == BlockKind.PAGE) {
			page();
		} else {
			int at = indentation();
			at = first() && (hangs || line.kind() == BlockKind.FOOTNOTE) ? label(at) : at;
			stretches(at, end());
		}
		return ranges;
	}

	private int end() {
		return start + words.length();
	}

	private void head() {
		boolean title = words.startsWith(TITLE_KEY);
		int key = title ? TITLE_KEY.length() : 0;
		while (title && key < words.length() && words.charAt(key) == ' ') {
			key++;
		}
		sign(start, start + key, 0);
		add(start + key, end(), title ? Face.TITLE : Face.SMALL, title ? faces.colours().title() : faces.colours().quiet(), null);
	}

	private void page() {
		int from = start + lead('=');
		int to = Math.max(from, start + words.replaceFirst("[ =]+$", "").length());
		sign(start, from, 0);
		add(from, to, Face.SMALL, faces.colours().quiet(), null);
		sign(to, end(), 0);
	}

	private int lead(char sign) {
		int at = 0;
		while (at < words.length() && (words.charAt(at) == sign || words.charAt(at) == ' ')) {
			at++;
		}
		return at;
	}

	/** Blanks that set a level are seen as the indentation they mean. */
	private int indentation() {
		int at = 0;
		while (at < words.length() && (words.charAt(at) == ' ' || words.charAt(at) == '\t')) {
			at++;
		}
		hide(start, start + at, 0);
		return start + at;
	}

	/** The number, and behind it as much room as is left before the words. */
	private int label(int from) {
		int until = Math.clamp(knowledge.drift().shown(line.words()), from, end());
		int blank = until;
		while (blank > from && Character.isWhitespace(words.charAt(blank - 1 - start))) {
			blank--;
		}
		stretches(from, blank);
		if (blank < until) {
			int room = faces.setting().words(line, hangs) - faces.setting().left(line, hangs) - width(from, blank);
			wide(blank, Math.max(faces.setting().digit() / 2, room));
			hide(blank + 1, until, 0);
		}
		return until;
	}

	/** Pixels of what was set so far and is seen. */
	private int width(int from, int to) {
		return ranges.stream().filter(range -> range.start >= from && range.start + range.length <= to && range.metrics == null).mapToInt(this::width).sum();
	}

	private int width(StyleRange range) {
		return faces.width(words.substring(range.start - start, range.start - start + range.length), range.font);
	}

	private void stretches(int from, int to) {
		int at = from;
		List<Stretch> all = knowledge.parsed().stretches();
		for (int next = knowledge.parsed().stretch(knowledge.drift().parsed(from)); at < to && next < all.size(); next++) {
			Stretch stretch = all.get(next);
			int begin = Math.max(at, knowledge.drift().shown(stretch.start()));
			int end = Math.min(to, knowledge.drift().shown(stretch.end()));
			if (begin >= to) {
				break;
			}
			if (end > begin) {
				plain(at, begin);
				stretch(stretch, begin, end);
				at = end;
			}
		}
		plain(at, to);
	}

	private void plain(int from, int to) {
		if (from < to) {
			boolean quiet = line.kind() == BlockKind.FURNITURE || line.kind() == BlockKind.COMMENT;
			add(from, to, face(Role.WORDS), quiet ? faces.colours().quiet() : foreground(Role.WORDS), null);
		}
	}

	private void stretch(Stretch stretch, int from, int to) {
		switch (stretch.role()) {
		case MARKUP -> sign(from, to, line.kind() == BlockKind.HEADING ? stretch.start() : -1);
		case CALL -> call(stretch, from, to);
		default -> add(from, to, face(stretch.role()), foreground(stretch.role()), ground(stretch.depth()));
		}
	}

	/** The mark alone, raised within words. */
	private void call(Stretch stretch, int from, int to) {
		if (to - from < 3) {
			add(from, to, Face.SMALL, faces.colours().mark(), ground(stretch.depth()));
			return;
		}
		hide(from, from + 1, 0);
		StyleRange mark = add(from + 1, to - 1, Face.SMALL, faces.colours().mark(), ground(stretch.depth()));
		mark.rise = from > start ? mark.font.getFontData()[0].getHeight() / 3 : 0;
		hide(to - 1, to, 0);
	}

	private Color ground(int depth) {
		return depth > 0 ? faces.colours().ground(depth) : null;
	}

	/** @param heading at least 0 where a heading begins: room is left above it */
	private void sign(int from, int to, int heading) {
		if (faces.signs() && from < to) {
			add(from, to, Face.SMALL, faces.colours().faint(), null);
		} else {
			hide(from, to, heading >= 0 ? faces.setting().digit() : 0);
		}
	}

	private void hide(int from, int to, int above) {
		if (from < to) {
			add(from, to, Face.WORDS, faces.colours().quiet(), null).metrics = new GlyphMetrics(above, 0, 0);
		}
	}

	private void wide(int at, int width) {
		add(at, at + 1, Face.WORDS, faces.colours().words(), null).metrics = new GlyphMetrics(0, 0, width);
	}

	private StyleRange add(int from, int to, Face face, Color foreground, Color ground) {
		StyleRange range = new StyleRange(from, to - from, foreground, ground);
		range.font = faces.font(face);
		if (from < to) {
			ranges.add(range);
		}
		return range;
	}

	private Face face(Role role) {
		boolean note = role == Role.NOTE;
		return switch (line.kind()) {
		case HEADING -> line.level() <= HIGH_LEVELS ? Face.HIGH_HEADING : Face.HEADING;
		case OPTION -> note ? Face.NOTE : Face.MARKED;
		case FOOTNOTE, FURNITURE -> note ? Face.SMALL_NOTE : Face.SMALL;
		case COMMENT -> Face.SMALL_NOTE;
		default -> note ? Face.NOTE : role == Role.BRACKET || role == Role.LONELY || role == Role.LABEL ? Face.MARKED : Face.WORDS;
		};
	}

	private Color foreground(Role role) {
		DraftColours colours = faces.colours();
		return switch (role) {
		case BRACKET -> colours.mark();
		case LONELY -> colours.lonely();
		case LABEL -> colours.option();
		case NOTE, NUMBER, FURNITURE, COMMENT, PAGE, HEAD -> colours.quiet();
		default -> line.kind() == BlockKind.HEADING ? colours.title() : line.kind() == BlockKind.OPTION ? colours.option() : colours.words();
		};
	}
}
