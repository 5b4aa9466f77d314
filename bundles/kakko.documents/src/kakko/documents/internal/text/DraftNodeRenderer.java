package kakko.documents.internal.text;

import java.util.Map;
import java.util.Set;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Footnotes under the marks they have in the source, and raised, lowered and struck text. */
record DraftNodeRenderer(HtmlNodeRendererContext context) implements NodeRenderer {

	@Override
	public Set<Class<? extends Node>> getNodeTypes() {
		return Set.of(FootnoteReference.class, FootnoteDefinition.class, StyledText.class);
	}

	@Override
	public void render(Node node) {
		HtmlWriter html = context.getWriter();
		switch (node) {
			case FootnoteReference call -> {
				html.tag("a", Map.of("class", HtmlNotes.CALL, "href", "#note-" + call.getLabel()));
				html.text(call.getLabel());
				html.tag("/a");
			}
			case FootnoteDefinition note -> element("div", Map.of("id", "note-" + note.getLabel(), HtmlNotes.MARKED, note.getLabel()), note);
			case StyledText styled -> element(styled.element, Map.of(), styled);
			default -> throw new IllegalArgumentException(node.toString());
		}
	}

	private void element(String name, Map<String, String> attributes, Node node) {
		context.getWriter().tag(name, attributes);
		for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
			context.render(child);
		}
		context.getWriter().tag("/" + name);
	}
}
