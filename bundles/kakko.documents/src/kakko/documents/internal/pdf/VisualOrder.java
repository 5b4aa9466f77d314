package kakko.documents.internal.pdf;

import java.text.Bidi;
import java.util.List;
import java.util.Map;

/** Puts a line's characters, given from left to right, into the order they are read in. */
final class VisualOrder {

	private static final Map<String, String> MIRRORED = Map.ofEntries(Map.entry("(", ")"), Map.entry(")", "("), Map.entry("[", "]"), Map.entry("]", "["),
			Map.entry("{", "}"), Map.entry("}", "{"), Map.entry("<", ">"), Map.entry(">", "<"), Map.entry("«", "»"), Map.entry("»", "«"));

	/** No script before Hebrew runs from right to left. */
	private static final char FIRST_TURNED = 0x590;

	private VisualOrder() {
	}

	static List<Glyph> read(List<Glyph> line) {
		String seen = text(line);
		return mayTurn(seen) && Bidi.requiresBidi(seen.toCharArray(), 0, seen.length()) ? reordered(line, seen) : line;
	}

	/** Said sooner of most lines than by asking for the direction of each character. */
	private static boolean mayTurn(String seen) {
		for (int i = 0; i < seen.length(); i++) {
			if (seen.charAt(i) >= FIRST_TURNED) {
				return true;
			}
		}
		return false;
	}

	static String text(List<Glyph> line) {
		StringBuilder text = new StringBuilder(line.size());
		for (Glyph glyph : line) {
			text.append(glyph.text());
		}
		return text.toString();
	}

	private static List<Glyph> reordered(List<Glyph> line, String seen) {
		int base = rightToLeft(seen) ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
		Bidi bidi = new Bidi(seen, base);
		Glyph[] glyphs = line.toArray(Glyph[]::new);
		byte[] levels = new byte[glyphs.length];
		int at = 0;
		for (int i = 0; i < glyphs.length; i++) {
			levels[i] = (byte) bidi.getLevelAt(at);
			at += glyphs[i].text().length();
			if (levels[i] % 2 == 1) {
				glyphs[i] = mirrored(glyphs[i]);
			}
		}
		Bidi.reorderVisually(levels, 0, glyphs, 0, glyphs.length);
		return List.of(glyphs);
	}

	/** Whether most letters run from right to left. */
	static boolean rightToLeft(String text) {
		long letters = text.codePoints().filter(Character::isLetter).count();
		long turned = text.codePoints().filter(Character::isLetter).map(Character::getDirectionality)
				.filter(way -> way == Character.DIRECTIONALITY_RIGHT_TO_LEFT || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC).count();
		return turned * 2 > letters;
	}

	private static Glyph mirrored(Glyph glyph) {
		String text = MIRRORED.get(glyph.text());
		return text == null ? glyph
				: new Glyph(text, glyph.x(), glyph.y(), glyph.width(), glyph.size(), glyph.bold(), glyph.italic(), glyph.upright(), glyph.tag());
	}
}
