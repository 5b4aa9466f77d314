package kakko.documents.internal.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/** What a font looks like, by its descriptor or else by its name, and what its codes stand for, each asked once. */
final class FontFace {

	private static final float SEMIBOLD = 600;
	/** Names of glyphs that are in use beside Adobe's; PDFBox keeps them, and its own text extraction knows them too. */
	private static final String MORE_NAMES = "/org/apache/pdfbox/resources/glyphlist/additional.txt";

	private final PDFont font;
	private final boolean bold;
	private final boolean italic;
	private final float height;
	private final Map<Integer, Letter> letters = new HashMap<>();

	/**
	 * @param text    what it stands for; null where nobody knows
	 * @param known   whether the font itself says so
	 * @param advance to the next one, in sizes of the font
	 */
	record Letter(String text, boolean known, float advance) {
	}

	/** Read when the first font needs it. */
	private static final class Names {

		static final GlyphList ALL = all();

		private static GlyphList all() {
			try (InputStream more = GlyphList.class.getResourceAsStream(MORE_NAMES)) {
				return new GlyphList(GlyphList.getAdobeGlyphList(), more);
			} catch (IOException notInPdfBox) {
				throw new UncheckedIOException(notInPdfBox);
			}
		}
	}

	/** @param height of its letters, in sizes of the font */
	FontFace(PDFont font, float height) {
		this.font = font;
		this.height = height;
		String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
		PDFontDescriptor says = font.getFontDescriptor();
		bold = name.matches(".*(bold|black|heavy|-bd).*") || says != null && (says.isForceBold() || says.getFontWeight() >= SEMIBOLD);
		italic = name.matches(".*(italic|oblique|-it).*") || says != null && says.isItalic();
	}

	PDFont font() {
		return font;
	}

	float height() {
		return height;
	}

	boolean bold() {
		return bold;
	}

	boolean italic() {
		return italic;
	}

	/** @throws IOException when the font is damaged there */
	Letter letter(int code) throws IOException {
		Letter letter = letters.get(code);
		if (letter == null) {
			letter = new Letter(text(code), known(code), font.getDisplacement(code).getX());
			letters.put(code, letter);
		}
		return letter;
	}

	/** Where a simple font doesn't say it, its codes are taken for those of characters, as Acrobat does. */
	private String text(int code) {
		String text = font.toUnicode(code, Names.ALL);
		return text == null && font instanceof PDSimpleFont ? String.valueOf((char) code) : text;
	}

	private boolean known(int code) {
		try {
			return font.toUnicode(code) != null;
		} catch (RuntimeException damagedFont) {
			return false;
		}
	}
}
