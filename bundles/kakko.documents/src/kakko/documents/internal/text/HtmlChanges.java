package kakko.documents.internal.text;

import java.nio.file.Path;
import java.util.Optional;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

import kakko.documents.LeftOut.Reason;
import kakko.documents.ReadChoices.TrackedChanges;
import kakko.documents.UnreadableDocument;

/** What is struck out or marked as inserted in a web page, read like tracked changes of a Word file. */
record HtmlChanges(TrackedChanges choice) {

	private static final String DELETED = "del, s, strike, [style~=(?i)text-decoration[^;]*line-through]";
	private static final String INSERTED = "ins";

	/** @throws UnreadableDocument when there are changes and the choice is to fail */
	void refuse(Path file, Document page) throws UnreadableDocument {
		Elements changes = page.select(DELETED + ", " + INSERTED);
		if (choice == TrackedChanges.FAIL && !changes.isEmpty()) {
			throw new UnreadableDocument(file, "trackedChanges", changes.size(), changes.first().text());
		}
	}

	/** Why the words of this element aren't part of the text; empty where they are. */
	Optional<Reason> reason(Element element) {
		if (choice != TrackedChanges.REJECT && element.is(DELETED)) {
			return Optional.of(Reason.TRACKED_DELETION);
		}
		return choice == TrackedChanges.REJECT && element.is(INSERTED) ? Optional.of(Reason.TRACKED_INSERTION) : Optional.empty();
	}
}
