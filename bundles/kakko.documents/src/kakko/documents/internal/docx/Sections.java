package kakko.documents.internal.docx;

import java.util.List;
import java.util.stream.Stream;

/** The sections of the main text: each is described by a w:sectPr at its end. */
final class Sections {

	private final List<XmlNode> all;
	private int current;

	Sections(XmlNode document) {
		all = document.all("w:sectPr").toList();
	}

	Stream<XmlNode> all() {
		return all.stream();
	}

	/** What is said of the section in which the reader stands. */
	XmlNode current() {
		return current < all.size() ? all.get(current) : XmlNode.ABSENT;
	}

	int index() {
		return current;
	}

	void endOfParagraph(XmlNode paragraphProperties) {
		if (paragraphProperties.child("w:sectPr").exists()) {
			current++;
		}
	}
}
