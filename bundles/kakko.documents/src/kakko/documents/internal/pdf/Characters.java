package kakko.documents.internal.pdf;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Turns the characters a font draws into those a writer types; nothing readable gets lost. */
public final class Characters {

	/** Latin and Armenian ligatures, Arabic letters in the shapes they take within a word. */
	private static final Pattern SHAPES = Pattern.compile("[\uFB00-\uFB17\uFB50-\uFDFF\uFE70-\uFEFC]+");
	private static final Pattern SPACES = Pattern.compile("[\\p{Zs}\\t\\u000B\\f\\r\\n\\u0085\\u2028\\u2029]");
	/** Bullets of the Symbol and Wingdings fonts. */
	private static final Pattern BULLETS = Pattern.compile("[\uF0B7\uF0A7\uF076\uF0D8]");
	private static final Pattern HYPHENS = Pattern.compile("[\u2010\u2011]");
	private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\u200B\uFEFF]");

	private Characters() {
	}

	public static String typed(String drawn) {
		if (drawn.length() == 1 && drawn.charAt(0) >= ' ' && drawn.charAt(0) < 0x7F) {
			return drawn;
		}
		String text = SPACES.matcher(drawn).replaceAll(" ");
		text = SHAPES.matcher(text).replaceAll(found -> Normalizer.normalize(found.group(), Normalizer.Form.NFKC));
		text = HYPHENS.matcher(BULLETS.matcher(text).replaceAll("•")).replaceAll("-");
		return Normalizer.normalize(UNSEEN.matcher(text).replaceAll(""), Normalizer.Form.NFC);
	}
}
