package kakko.documents.internal.text;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

import kakko.documents.LeftOut.Reason;

/** Which elements of a page hold no words of the text, and why. */
final class LeftOutElements {

	private static final Set<String> NAVIGATION = Set.of("nav", "button", "select", "datalist", "menu");
	private static final Set<String> NAVIGATION_ROLES = Set.of("navigation", "search", "menu", "menubar", "toolbar");
	private static final Set<String> UNSEEN = Set.of("template", "noscript", "noframes");
	private static final Pattern UNSEEN_STYLE = Pattern.compile("(?i)(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden|mso-hide\\s*:\\s*all)");
	/** Programs, drawings and players: what they hold is no text, not even on the list of what was left out. */
	private static final Set<String> NO_WORDS = Set.of("script", "style", "svg", "object", "embed", "iframe", "audio", "video", "canvas", "head", "rp", "param");

	private final HtmlChanges changes;

	LeftOutElements(HtmlChanges changes) {
		this.changes = changes;
	}

	/**
	 * Why the words of this element aren't part of the text; empty where they are.
	 *
	 * @param inBracket then only changes are left out: a bracket loses no words to a guess
	 */
	Optional<Reason> reason(Element element, boolean inBracket) {
		return inBracket ? changes.reason(element) : changes.reason(element).or(() -> unseen(element));
	}

	static boolean hasNoWords(Element element) {
		return NO_WORDS.contains(element.normalName());
	}

	private static Optional<Reason> unseen(Element element) {
		if (NAVIGATION.contains(element.normalName()) || NAVIGATION_ROLES.contains(element.attr("role"))) {
			return Optional.of(Reason.NAVIGATION);
		}
		boolean hidden = UNSEEN.contains(element.normalName()) || element.hasAttr("hidden") || UNSEEN_STYLE.matcher(element.attr("style")).find();
		return hidden ? Optional.of(Reason.HIDDEN) : Optional.empty();
	}
}
