package kakko.documents.internal.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Characters of Word's picture fonts, most of them bullets, as Unicode. */
final class SymbolFont {

	private static final int PRIVATE = 0xF000;
	private static final Map<Integer, String> SYMBOL = table("22∀24∃2D−A3≤A5∞AC←AD↑AE→AF↓B0°B1±B3≥B4×B7•B9≠BA≡BB≈BC…C5⊕C7∩C8∪CE∈D2®D3©D4™D6√D7⋅DE⇒DB⇔61α62β67γ64δ6Dμ70π44ΔE5∑");
	private static final Map<Integer, String> WINGDINGS = table("6C●6E■6F□71❑75◆76❖77♦9F•A1○A7▪A8□D8➢DF←E0→E8➔F0⇨FB✗FC✓FD☒FE☑");

	private SymbolFont() {
	}

	/** @param text characters, those of picture fonts in the private area or as Latin letters of that font */
	static String unicode(String text, String font) {
		StringBuilder unicode = new StringBuilder();
		text.codePoints().forEach(character -> unicode.append(unicode(character, font)));
		return unicode.toString();
	}

	private static String unicode(int character, String font) {
		Map<Integer, String> table = table(font.toLowerCase(Locale.ROOT), character);
		int place = character >= PRIVATE && character < PRIVATE + 256 ? character - PRIVATE : character;
		if (table.containsKey(place)) {
			return table.get(place);
		}
		return place != character ? outsideTable(place, table) : Character.toString(character);
	}

	private static Map<Integer, String> table(String font, int character) {
		if (font.startsWith("wingdings")) {
			return WINGDINGS;
		}
		return font.startsWith("symbol") || character >= PRIVATE && character < PRIVATE + 256 ? SYMBOL : Map.of();
	}

	/** Symbol has Latin digits and signs where ASCII has them; a picture that we have no sign for is shown as a bullet. */
	private static String outsideTable(int place, Map<Integer, String> table) {
		return table == SYMBOL && place > ' ' && place < 0x7F ? Character.toString(place) : "•";
	}

	private static Map<Integer, String> table(String entries) {
		Map<Integer, String> table = new HashMap<>();
		for (int i = 0; i < entries.length(); i += 3) {
			table.put(Integer.parseInt(entries.substring(i, i + 2), 16), entries.substring(i + 2, i + 3));
		}
		return Map.copyOf(table);
	}
}
