package kakko.documents.internal.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import kakko.documents.internal.Manuscript;

/** Margin comments: collects the words each is attached to. */
final class Comments {

	private final Map<String, XmlNode> byId = new LinkedHashMap<>();
	private final Map<String, Attached> attached = new LinkedHashMap<>();
	private final List<Attached> open = new ArrayList<>();

	private static final class Attached {
		private final int passage;
		private final StringBuilder words = new StringBuilder();

		private Attached(int passage) {
			this.passage = passage;
		}
	}

	Comments(XmlNode part) {
		part.children("w:comment").forEach(comment -> byId.put(comment.attribute("w:id"), comment));
	}

	void begin(String id, int passage) {
		if (byId.containsKey(id) && !attached.containsKey(id)) {
			Attached begun = new Attached(passage);
			attached.put(id, begun);
			open.add(begun);
		}
	}

	void end(String id) {
		open.remove(attached.get(id));
	}

	/** The sign of a comment; one without a range is attached to no words. */
	void sign(String id, int passage) {
		begin(id, passage);
		end(id);
	}

	void words(String printed) {
		open.forEach(comment -> comment.words.append(printed));
	}

	void endOfParagraph() {
		words(" ");
	}

	/** Puts every comment into the manuscript, in the order in which the text comes to them. */
	void into(Manuscript manuscript) {
		attached.forEach((id, place) -> manuscript.comments.add(comment(byId.get(id), place, manuscript.passages.size() - 1)));
	}

	private static Manuscript.Comment comment(XmlNode comment, Attached place, int last) {
		return new Manuscript.Comment(Math.clamp(place.passage, 0, Math.max(0, last)), comment.attribute("w:author"), comment.attribute("w:date"),
				place.words.toString().replaceAll("\\s+", " ").strip(), PlainText.of(comment));
	}
}
