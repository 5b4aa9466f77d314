package kakko.documents.internal.text;

import org.commonmark.node.CustomNode;

/** Text between signs that CommonMark doesn't know: raised, lowered or struck. */
final class StyledText extends CustomNode {

	/** Name of the HTML element: sup, sub, del. */
	final String element;

	StyledText(String element) {
		this.element = element;
	}
}
