package kakko.documents.internal.text;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import kakko.documents.LeftOut.Reason;
import kakko.documents.ReadChoices.TrackedChanges;
import kakko.documents.UnreadableDocument;

/** What is struck out or marked as inserted in a web page, read like tracked changes of a Word file. */
record HtmlChanges(TrackedChanges choice) {

	private static final Set<String> DELETED = Set.of("del", "s", "strike");
	private static final Pattern STRUCK = Pattern.compile("(?i)text-decoration[^;]*line-through");
	private static final String INSERTED = "ins";

	/** @throws UnreadableDocument when there are changes and the choice is to fail */
	void refuse(Path file, Document page) throws UnreadableDocument {
		List<Element> changes = page.getAllElements().stream().filter(element -> isDeleted(element) || isInserted(element)).toList();
		if (choice == TrackedChanges.FAIL && !changes.isEmpty()) {
			throw new UnreadableDocument(file, "trackedChanges", changes.size(), changes.getFirst().text());
		}
	}

	/** Why the words of this element aren't part of the text; empty where they are. */
	Optional<Reason> reason(Element element) {
		if (choice != TrackedChanges.REJECT && isDeleted(element)) {
			return Optional.of(Reason.TRACKED_DELETION);
		}
		return choice == TrackedChanges.REJECT && isInserted(element) ? Optional.of(Reason.TRACKED_INSERTION) : Optional.empty();
	}

	/** Asked of every element of the page: jsoup's own matching climbs to the root each time. */
	private static boolean isDeleted(Element element) {
		return DELETED.contains(element.normalName()) || STRUCK.matcher(element.attr("style")).find();
	}

	private static boolean isInserted(Element element) {
		return element.normalName().equals(INSERTED);
	}
}
