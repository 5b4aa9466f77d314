package kakko.documents.internal.docx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which styles make headings, and of what level. */
public final class Headings {

	private static final int BODY_TEXT = 9;
	/** Word keeps "heading 1" in files of any language; other programs write their own. */
	private static final Pattern NAME = Pattern.compile(
			"(?iu)(?:heading|überschrift|titre|título|titulo|titolo|заголовок|見出し|标题|標題|제목|otsikko|rubrik|nagłówek|kop|overskrift|عنوان|العنوان)\\s*(?<level>[1-9])");
	/** Styles of the UN templates: _ H_1_G, _ H _Ch_G, Reg_H_2/3_G, Anno _ H_CH_G. */
	private static final Pattern UNITED_NATIONS = Pattern.compile("(?i)(?:reg|anno)?H(?<level>M|Ch|1|2/3|23|4|5/6|56|5|6)G?");

	private final Styles styles;

	public Headings(Styles styles) {
		this.styles = styles;
	}

	/** @return 1 to 6, or 0 where the paragraph is no heading */
	public int level(XmlNode paragraphProperties) {
		XmlNode own = paragraphProperties.child("w:outlineLvl");
		if (own.exists()) {
			return ofOutline(own.number(BODY_TEXT));
		}
		return ofStyle(styles.of(paragraphProperties));
	}

	/** @return 1 to 6, or 0 where the style makes no heading */
	public int ofStyle(String styleId) {
		for (XmlNode style : styles.chain(styleId)) {
			XmlNode outline = style.path("w:pPr", "w:outlineLvl");
			if (outline.exists()) {
				return ofOutline(outline.number(BODY_TEXT));
			}
			int named = ofName(style.child("w:name").value());
			if (named > 0) {
				return named;
			}
		}
		return 0;
	}

	private static int ofOutline(int outline) {
		return outline < BODY_TEXT ? Math.clamp(outline + 1, 1, 6) : 0;
	}

	private static int ofName(String name) {
		Matcher standard = NAME.matcher(name.strip());
		if (standard.matches()) {
			return Math.min(6, Integer.parseInt(standard.group("level")));
		}
		Matcher template = UNITED_NATIONS.matcher(name.replaceAll("[_\\s]", ""));
		if (template.matches()) {
			return ofTemplate(template.group("level"));
		}
		return name.equalsIgnoreCase("title") ? 1 : 0;
	}

	private static int ofTemplate(String level) {
		return switch (Character.toUpperCase(level.charAt(0))) {
		case 'M', 'C' -> 1;
		case '1' -> 2;
		case '2' -> 3;
		case '4' -> 4;
		default -> 5;
		};
	}
}
