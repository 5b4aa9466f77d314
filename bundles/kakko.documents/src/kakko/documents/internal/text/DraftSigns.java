package kakko.documents.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.jsoup.parser.Tag;

import kakko.documents.LeftOut;
import kakko.documents.LeftOut.Reason;

/** Turns what Markdown took for its own back into the text it is: brackets that only look like links, words in angle brackets. */
final class DraftSigns extends AbstractVisitor {

	/** With a scheme or a path, or the name of a file: {@code [2](a)} and {@code [Note]: see} lead nowhere. */
	private static final Pattern ADDRESS = Pattern.compile("(?i)(?:[a-z][a-z0-9+.-]*:|//|#|/|\\.\\.?/|www\\.).*|[^\\s()]*\\.[a-z][a-z0-9]{1,4}(?:[#?].*)?");
	private static final Pattern TAG = Pattern.compile("</?(?<name>[A-Za-z][\\w:-]*).*", Pattern.DOTALL);

	private final MarkdownSource source;
	private final List<Node> notes = new ArrayList<>();
	private final List<LeftOut> destinations = new ArrayList<>();

	DraftSigns(MarkdownSource source) {
		this.source = source;
	}

	void restore(Node tree) {
		tree.accept(this);
		notes.forEach(tree::appendChild);
	}

	/** Where links lead: words of the source that a reader doesn't see. */
	List<LeftOut> destinations() {
		return destinations;
	}

	@Override
	public void visit(Link link) {
		visitChildren(link);
		if (!ADDRESS.matcher(link.getDestination()).matches()) {
			unwrap(link, "[");
		} else if (!source.of(link).startsWith("<")) {
			destinations.add(new LeftOut(0, link.getDestination(), Reason.MARKUP));
		}
	}

	@Override
	public void visit(Image image) {
		visitChildren(image);
		if (!ADDRESS.matcher(image.getDestination()).matches()) {
			unwrap(image, "![");
		} else {
			destinations.add(new LeftOut(0, image.getDestination(), Reason.MARKUP));
		}
	}

	/** Puts the children in the place of a link, with the characters around them as they stand in the source. */
	private void unwrap(Node link, String opening) {
		Node last = link.getLastChild();
		String raw = source.of(link);
		String tail = last == null ? raw.substring(opening.length()) : raw.substring(MarkdownSource.end(last) - MarkdownSource.start(link));
		link.insertBefore(new Text(opening));
		while (link.getFirstChild() != null) {
			link.insertBefore(link.getFirstChild());
		}
		link.insertBefore(new Text(tail));
		link.unlink();
	}

	@Override
	public void visit(LinkReferenceDefinition definition) {
		if (ADDRESS.matcher(definition.getDestination()).matches()) {
			destinations.add(new LeftOut(0, definition.getDestination(), Reason.MARKUP));
		} else {
			Paragraph paragraph = new Paragraph();
			paragraph.appendChild(new Text(source.of(definition)));
			definition.insertAfter(paragraph);
			definition.unlink();
		}
	}

	@Override
	public void visit(HtmlInline html) {
		Matcher tag = TAG.matcher(html.getLiteral());
		if (tag.matches() && !Tag.isKnownTag(tag.group("name").toLowerCase()) && !tag.group("name").contains(":")) {
			html.insertAfter(new Text(html.getLiteral()));
			html.unlink();
		}
	}

	/** Footnotes are moved behind the text, so that each is met after its call. */
	@Override
	public void visit(CustomBlock block) {
		visitChildren(block);
		if (block instanceof FootnoteDefinition) {
			notes.add(block);
		}
	}
}
