package kakko.documents.internal.write;

import java.io.IOException;
import java.util.Locale;

import kakko.documents.write.Block.Style;

/**
 * The styles of a Word file. Every font is named twice, for Latin and for East Asian letters; readers substitute what
 * they lack.
 */
final class Styles {

	private static final String SANS = "Arial";
	private static final String SERIF = "Times New Roman";
	private static final String MINCHO = "MS Mincho";
	private static final String GOTHIC = "MS Gothic";
	private static final int[] HEADING_SIZES = { 28, 25, 23, 22, 21, 21 };

	private final Xml xml;

	Styles(Xml xml) {
		this.xml = xml;
	}

	static boolean heading(Style style) {
		return style == Style.HEADING || style == Style.PASSING_HEADING;
	}

	/** @param level of a heading; has no meaning for others */
	static String id(Style style, int level) {
		return switch (style) {
			case BODY -> "Normal";
			case HEADING -> "Heading" + Math.clamp(level, 1, 6);
			case PASSING_HEADING -> "PassingHeading" + Math.clamp(level, 1, 6);
			default -> style.name().charAt(0) + style.name().substring(1).toLowerCase(Locale.ROOT);
		};
	}

	void write() throws IOException {
		xml.start("w:styles", "xmlns:w", Names.WORD);
		writeDefaults();
		for (int level = 1; level <= 6; level++) {
			writeHeading("Heading" + level, "heading " + level, level);
			writeHeading("PassingHeading" + level, "passing heading " + level, level);
		}
		writeTitle("Title", "Title", 36, 60);
		writeTitle("Subtitle", "Subtitle", 22, 240);
		writeCaption();
		writeOption();
		writeCell();
		writeSmall("Footnote", "draft footnote", 18, null);
		writeSmall("Furniture", "page furniture", 16, "767676");
		writeSmall("Small", "small print", 18, null);
		writeSmall("Header", "header", 16, "595959");
		writeSmall("Footer", "footer", 16, "595959");
		writeSmall("CommentText", "annotation text", 18, null);
		xml.start("w:style", "w:type", "character", "w:styleId", "CommentReference").empty("w:name", "w:val", "annotation reference");
		xml.start("w:rPr").empty("w:sz", "w:val", "16").empty("w:szCs", "w:val", "16").end().end();
		writeHyperlink();
		writeTableGrid();
		xml.end();
	}

	private void writeHyperlink() throws IOException {
		xml.start("w:style", "w:type", "character", "w:styleId", "Hyperlink").empty("w:name", "w:val", "Hyperlink");
		xml.start("w:rPr").empty("w:color", "w:val", "1F4E9E").empty("w:u", "w:val", "single").end().end();
	}

	private void writeDefaults() throws IOException {
		xml.start("w:docDefaults").start("w:rPrDefault").start("w:rPr");
		fonts(SERIF, MINCHO);
		size(21);
		xml.empty("w:lang", "w:val", "en-GB", "w:eastAsia", "ja-JP", "w:bidi", "ar-SA").end().end();
		xml.start("w:pPrDefault").start("w:pPr").empty("w:spacing", "w:after", "110", "w:line", "264", "w:lineRule", "auto").end().end().end();
		xml.start("w:style", "w:type", "paragraph", "w:default", "1", "w:styleId", "Normal").empty("w:name", "w:val", "Normal").empty("w:qFormat").end();
		xml.start("w:style", "w:type", "character", "w:default", "1", "w:styleId", "DefaultParagraphFont");
		xml.empty("w:name", "w:val", "Default Paragraph Font").empty("w:uiPriority", "w:val", "1").empty("w:semiHidden").end();
		xml.start("w:style", "w:type", "table", "w:default", "1", "w:styleId", "TableNormal").empty("w:name", "w:val", "Normal Table");
		xml.empty("w:semiHidden").start("w:tblPr").empty("w:tblInd", "w:w", "0", "w:type", "dxa").end().end();
		xml.start("w:style", "w:type", "numbering", "w:default", "1", "w:styleId", "NoList").empty("w:name", "w:val", "No List").empty("w:semiHidden").end();
	}

	private void writeHeading(String id, String name, int level) throws IOException {
		int size = HEADING_SIZES[level - 1];
		open(id, name);
		xml.start("w:pPr").empty("w:keepNext").empty("w:spacing", "w:before", level < 3 ? "300" : "220", "w:after", "110");
		xml.empty("w:outlineLvl", "w:val", String.valueOf(level - 1)).end();
		letters(SANS, GOTHIC, true, level > 4, size, null);
		xml.end();
	}

	private void writeTitle(String id, String name, int size, int after) throws IOException {
		open(id, name);
		xml.start("w:pPr").empty("w:spacing", "w:after", String.valueOf(after), "w:line", "240", "w:lineRule", "auto").end();
		letters(SANS, GOTHIC, size > 30, false, size, size > 30 ? null : "595959");
		xml.end();
	}

	private void writeCaption() throws IOException {
		open("Caption", "report heading");
		xml.start("w:pPr").empty("w:keepNext").empty("w:spacing", "w:before", "280", "w:after", "100").end();
		letters(SANS, GOTHIC, true, false, 23, null);
		xml.end();
	}

	private void writeOption() throws IOException {
		open("Option", "option label");
		xml.start("w:pPr").empty("w:keepNext").empty("w:spacing", "w:before", "160", "w:after", "80").end();
		xml.end();
	}

	/** A cell stands as a paragraph in a frame: rows of a table can't come and go by revision marks that all readers know. */
	private void writeCell() throws IOException {
		open("Cell", "cell paragraph");
		xml.start("w:pPr").start("w:pBdr");
		for (String side : new String[] { "w:top", "w:left", "w:bottom", "w:right", "w:between" }) {
			xml.empty(side, "w:val", "single", "w:sz", "4", "w:space", side.equals("w:left") || side.equals("w:right") ? "4" : "1", "w:color", "BFBFBF");
		}
		xml.end().empty("w:spacing", "w:after", "0").end();
		letters(SERIF, MINCHO, false, false, 19, null);
		xml.end();
	}

	private void writeSmall(String id, String name, int size, String colour) throws IOException {
		open(id, name);
		xml.start("w:pPr").empty("w:spacing", "w:after", "60", "w:line", "240", "w:lineRule", "auto").end();
		letters(null, null, false, false, size, colour);
		xml.end();
	}

	private void writeTableGrid() throws IOException {
		xml.start("w:style", "w:type", "table", "w:styleId", "TableGrid").empty("w:name", "w:val", "Table Grid").empty("w:basedOn", "w:val", "TableNormal");
		xml.start("w:tblPr").start("w:tblBorders");
		for (String side : new String[] { "w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV" }) {
			xml.empty(side, "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", "BFBFBF");
		}
		xml.end().end().end();
	}

	private void open(String id, String name) throws IOException {
		boolean builtIn = name.startsWith("heading") || name.startsWith("annotation") || name.equals("Title") || name.equals("Subtitle")
				|| name.equals("header") || name.equals("footer");
		xml.start("w:style", "w:type", "paragraph", "w:customStyle", builtIn ? null : "1", "w:styleId", id).empty("w:name", "w:val", name);
		xml.empty("w:basedOn", "w:val", "Normal").empty("w:qFormat");
	}

	private void letters(String latin, String eastAsian, boolean bold, boolean italic, int size, String colour) throws IOException {
		xml.start("w:rPr");
		if (latin != null) {
			fonts(latin, eastAsian);
		}
		if (bold) {
			xml.empty("w:b").empty("w:bCs");
		}
		if (italic) {
			xml.empty("w:i").empty("w:iCs");
		}
		if (colour != null) {
			xml.empty("w:color", "w:val", colour);
		}
		size(size);
		xml.end();
	}

	private void fonts(String latin, String eastAsian) throws IOException {
		xml.empty("w:rFonts", "w:ascii", latin, "w:hAnsi", latin, "w:eastAsia", eastAsian, "w:cs", latin);
	}

	private void size(int halfPoints) throws IOException {
		xml.empty("w:sz", "w:val", String.valueOf(halfPoints)).empty("w:szCs", "w:val", String.valueOf(halfPoints));
	}
}
