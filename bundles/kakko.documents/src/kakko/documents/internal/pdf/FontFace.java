package kakko.documents.internal.pdf;

import java.util.Locale;

import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/** What a font looks like, by its descriptor or else by its name. */
record FontFace(boolean bold, boolean italic) {

	private static final float SEMIBOLD = 600;

	static FontFace of(PDFont font) {
		String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
		PDFontDescriptor says = font.getFontDescriptor();
		boolean bold = name.matches(".*(bold|black|heavy|-bd).*") || says != null && (says.isForceBold() || says.getFontWeight() >= SEMIBOLD);
		boolean italic = name.matches(".*(italic|oblique|-it).*") || says != null && says.isItalic();
		return new FontFace(bold, italic);
	}
}
