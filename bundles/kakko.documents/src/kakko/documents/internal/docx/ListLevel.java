package kakko.documents.internal.docx;

/**
 * How one level of a list prints its numbers.
 *
 * @param text    with %1 … %9 for the numbers of the levels, 1 the highest
 * @param restart index of the level after which (and after those above it) this one begins anew; -1 never
 * @param legal   all its numbers are printed as decimals
 * @param styleId paragraph style that belongs to this level, or empty
 * @param font    of the label, which decides what bullets look like
 */
record ListLevel(int start, String format, String text, String suffix, int restart, boolean legal, String styleId, String font) {

	static ListLevel of(XmlNode level, int index) {
		XmlNode restart = level.child("w:lvlRestart");
		return new ListLevel(level.child("w:start").number(0), format(level), text(level), level.child("w:suff").value(),
				restart.exists() ? restart.number(0) - 1 : index - 1, level.child("w:isLgl").isOn(), level.child("w:pStyle").value(),
				level.path("w:rPr", "w:rFonts").attribute("w:ascii"));
	}

	private static String format(XmlNode level) {
		XmlNode format = level.child("w:numFmt");
		return format.exists() ? format.value() : level.path("mc:AlternateContent", "mc:Fallback", "w:numFmt").value();
	}

	private static String text(XmlNode level) {
		return level.child("w:lvlPicBulletId").exists() ? "•" : level.child("w:lvlText").value();
	}

	boolean isBullet() {
		return format.equals("bullet");
	}
}
