package kakko.ui.copying;

/** Words as they are written in HTML. */
public final class Html {

	private Html() {
	}

	public static String escaped(String words) {
		return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>");
	}
}
