package kakko.documents.internal.text;

import java.util.List;

import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** The characters that a node of the tree was made from. */
record MarkdownSource(String text, List<String> lines) {

	MarkdownSource(String text) {
		this(text, text.lines().toList());
	}

	/** Empty for a node without a place. */
	String of(Node node) {
		return node.getSourceSpans().isEmpty() ? "" : text.substring(start(node), end(node));
	}

	static int start(Node node) {
		return node.getSourceSpans().getFirst().getInputIndex();
	}

	static int end(Node node) {
		SourceSpan last = node.getSourceSpans().getLast();
		return last.getInputIndex() + last.getLength();
	}

	/** The whole line on which a block begins; empty for a node without a place. */
	String firstLine(Node block) {
		return block.getSourceSpans().isEmpty() ? "" : lines.get(block.getSourceSpans().getFirst().getLineIndex());
	}

	/** That line from the block's own column on. */
	String firstLineFrom(Node block) {
		return block.getSourceSpans().isEmpty() ? "" : firstLine(block).substring(block.getSourceSpans().getFirst().getColumnIndex());
	}
}
