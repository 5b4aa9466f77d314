package kakko.documents.internal.docx;

import java.util.List;

/** Word writes newer shapes twice, once for older programs: each is read once. */
final class AlternateContent {

	private AlternateContent() {
	}

	/** The choice, or the fallback where the choice has no words in a form that is known. */
	static XmlNode chosen(XmlNode alternate) {
		XmlNode choice = alternate.child("mc:Choice");
		XmlNode fallback = alternate.child("mc:Fallback");
		return PlainText.of(choice).isEmpty() && fallback.exists() ? fallback : choice;
	}

	/** Collects the nodes of this name, without those inside of others. */
	static void outermost(XmlNode node, String name, List<XmlNode> found) {
		if (node.is(name)) {
			found.add(node);
		} else if (node.is("mc:AlternateContent")) {
			outermost(chosen(node), name, found);
		} else {
			node.children().forEach(child -> outermost(child, name, found));
		}
	}
}
