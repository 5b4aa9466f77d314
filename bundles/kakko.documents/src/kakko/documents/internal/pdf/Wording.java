package kakko.documents.internal.pdf;

import java.util.List;
import java.util.regex.Pattern;

import kakko.lang.DraftComposer;

/** Writes lines as running draft text: hyphens mended, calls of footnotes marked, one space where a line ends unless none was there. */
final class Wording {

	private static final String SOFT_HYPHEN = "\u00AD";
	private static final Pattern SPACES = Pattern.compile(" {2,}");
	/** Share of lines that print the space at their end, from which on a missing one is taken for none. */
	private static final double HABIT = 0.6;

	private final Hyphens hyphens;
	private final boolean printsSpaces;
	private final boolean parted;

	/** @param lines of the whole file in reading order, notes included */
	Wording(List<Line> lines) {
		hyphens = new Hyphens(lines.stream().map(Line::words).toList());
		printsSpaces = lines.stream().filter(line -> line.text.endsWith(" ")).count() > lines.size() * HABIT;
		parted = lines.stream().filter(line -> line.text.contains("] [")).count() > lines.stream().filter(line -> line.text.contains("][")).count();
	}

	/** @param start where the words begin in the first line */
	String of(List<Line> lines, int start) {
		StringBuilder text = new StringBuilder(draft(lines.get(0), start));
		for (int i = 1; i < lines.size(); i++) {
			join(text, lines.get(i - 1), lines.get(i));
		}
		String words = text.toString().strip().replace(SOFT_HYPHEN, "");
		return words.contains("  ") ? SPACES.matcher(words).replaceAll(" ") : words;
	}

	private void join(StringBuilder text, Line above, Line below) {
		String end = above.text.stripTrailing();
		String next = below.words();
		text.setLength(text.toString().stripTrailing().length());
		boolean partedWord = end.equals(above.text) && end.endsWith("-") && hyphens.parts(end, next);
		if (partedWord || end.endsWith(SOFT_HYPHEN)) {
			text.setLength(text.length() - 1);
		} else if (needsSpace(above.text, end, next)) {
			text.append(' ');
		}
		text.append(draft(below, 0));
	}

	private boolean needsSpace(String above, String end, String next) {
		int last = end.codePointBefore(end.length());
		int first = next.codePointAt(0);
		if (unspaced(last) && unspaced(first)) {
			return false;
		}
		if (end.length() < above.length()) {
			return true;
		}
		if (last == '-' || last == '–' || last == '/' || last == '—') {
			return end.length() > 1 && end.charAt(end.length() - 2) == ' ';
		}
		if (last == ']' && first == '[') {
			return printsSpaces ? false : parted;
		}
		return true;
	}

	/** Whether a script without spaces between words writes this character. */
	private static boolean unspaced(int character) {
		Character.UnicodeScript script = Character.UnicodeScript.of(character);
		return script == Character.UnicodeScript.HAN || script == Character.UnicodeScript.HIRAGANA || script == Character.UnicodeScript.KATAKANA
				|| character >= 0x3000 && character <= 0x303F || character >= 0xFF00 && character <= 0xFFEF;
	}

	private static String draft(Line line, int start) {
		StringBuilder draft = new StringBuilder();
		int at = start;
		for (Line.Call call : line.calls) {
			if (call.from() >= at) {
				draft.append(DraftComposer.plain(line.text.substring(at, call.from()))).append(call.mark().isEmpty() ? "" : DraftComposer.call(call.mark()));
				at = call.to();
			}
		}
		return draft.append(DraftComposer.plain(line.text.substring(at))).toString().stripLeading();
	}
}
