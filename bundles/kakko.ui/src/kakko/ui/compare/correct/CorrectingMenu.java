package kakko.ui.compare.correct;

/** What can be said of an answer wherever one is listed: a part registers its context menu under this name too. */
public final class CorrectingMenu {

	public static final String ID = "kakko.ui.answers";

	private CorrectingMenu() {
	}
}
