package kakko.ui.draft.problems;

import java.util.List;

import org.eclipse.jface.text.source.DefaultAnnotationHover;

/** What is marked in the margins beside the text, in words, a line each. */
public final class MarginHover extends DefaultAnnotationHover {

	@Override
	protected String formatMultipleMessages(List<String> sentences) {
		return String.join("\n", sentences);
	}
}
