package kakko.documents.internal.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Tag;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

import kakko.documents.LeftOut;
import kakko.documents.LeftOut.Reason;
import kakko.documents.internal.Manuscript;
import kakko.documents.internal.Manuscript.Kind;
import kakko.documents.internal.Manuscript.Passage;

/** Goes through a page from top to bottom and writes its paragraphs into a manuscript; without recursion, however deep the page is nested. */
final class HtmlWalk implements NodeFilter {

	private static final Pattern WAY_BACK = Pattern.compile("[\\[(]?(?:\\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡§]{1,3}|[↩↑⬆^]\\uFE0E?|back)[\\])]?");
	private static final Pattern NAMESPACED = Pattern.compile("[\\w-]+:[\\w-]+|.*-.*");

	/** Elements that jsoup counts as blocks, but that stand within a line as well. */
	private static final Set<String> WITHIN_LINES = Set.of("br", "ins", "del", "script", "style", "noscript", "template", "svg", "math", "canvas", "video", "audio", "meta", "link");

	private final Manuscript manuscript;
	private final LeftOutElements leftOut;
	private final HtmlNotes notes;
	private final HtmlContext context = new HtmlContext();
	private final InlineText text = new InlineText();
	private final HeadingLine headings = new HeadingLine();
	private final List<HtmlNote> called = new ArrayList<>();
	private final Set<Element> written;
	private Element root;

	HtmlWalk(Manuscript manuscript, LeftOutElements leftOut, HtmlNotes notes) {
		this(manuscript, leftOut, notes, Collections.newSetFromMap(new IdentityHashMap<>()));
	}

	private HtmlWalk(Manuscript manuscript, LeftOutElements leftOut, HtmlNotes notes, Set<Element> written) {
		this.manuscript = manuscript;
		this.leftOut = leftOut;
		this.notes = notes;
		this.written = written;
	}

	void walk(Element from) {
		root = from;
		NodeTraversor.filter(this, from);
		finishParagraph();
	}

	@Override
	public FilterResult head(Node node, int depth) {
		if (node instanceof TextNode characters) {
			append(characters.getWholeText());
		} else if (node instanceof Element element) {
			return open(element);
		}
		return FilterResult.CONTINUE;
	}

	private void append(String characters) {
		if (context.isPreformatted()) {
			text.preformatted(characters);
		} else {
			text.append(characters, context.isBold());
		}
	}

	private FilterResult open(Element element) {
		if (isBlock(element)) {
			finishParagraph();
		}
		if (isSetAside(element)) {
			return FilterResult.SKIP_ENTIRELY;
		}
		listUnseen(element);
		context.enter(element);
		append(printedBefore(element));
		if (element.normalName().equals("br")) {
			text.lineBreak();
		}
		return FilterResult.CONTINUE;
	}

	private static boolean isBlock(Element element) {
		return element.isBlock() && !WITHIN_LINES.contains(element.normalName());
	}

	/** What stands elsewhere than here: left out, or a footnote. */
	private boolean isSetAside(Element element) {
		Optional<Reason> reason = leftOut.reason(element, text.isInBracket());
		reason.ifPresent(why -> leaveOut(element.text(), why));
		return reason.isPresent() || LeftOutElements.hasNoWords(element) || isFootnotePart(element);
	}

	private boolean isFootnotePart(Element element) {
		HtmlNote note = notes.calledBy(element);
		if (note != null) {
			text.call(note.mark());
			called.add(note);
		} else if (element != root && notes.heldBy(element) != null) {
			write(notes.heldBy(element));
			return true;
		}
		return note != null || isWayBack(element);
	}

	/** The link from a footnote back to its call. */
	private boolean isWayBack(Element element) {
		return notes.heldBy(root) != null && element.attr("href").startsWith("#") && WAY_BACK.matcher(element.text().strip()).matches();
	}

	private void leaveOut(String words, Reason reason) {
		if (!words.isBlank()) {
			manuscript.leftOut.add(new LeftOut(0, words, reason));
		}
	}

	/** Words in the markup itself: what pictures show, and text in angle brackets that was taken for a tag. */
	private void listUnseen(Element element) {
		if (element.normalName().equals("img")) {
			leaveOut(element.attr("alt"), Reason.MARKUP);
		} else if (!Tag.isKnownTag(element.normalName()) && !NAMESPACED.matcher(element.normalName()).matches()) {
			String tag = element.shallowClone().outerHtml().replaceAll("=\"\"|></.*|[<>]", "");
			if (text.isInBracket()) {
				append("<" + tag + ">");
			} else {
				leaveOut(tag, Reason.MARKUP);
			}
		}
	}

	private static String printedBefore(Element element) {
		return switch (element.normalName()) {
			case "q" -> "“";
			case "rt" -> "(";
			default -> "";
		};
	}

	@Override
	public FilterResult tail(Node node, int depth) {
		if (node instanceof Element element) {
			close(element);
		}
		return FilterResult.CONTINUE;
	}

	private void close(Element element) {
		append(element.normalName().equals("q") ? "”" : element.normalName().equals("rt") ? ")" : "");
		if (isBlock(element)) {
			finishParagraph();
		}
		String number = context.leave(element);
		if (number.matches(".*\\w.*")) {
			add(number, false);
		}
	}

	private void finishParagraph() {
		boolean bold = text.isAllBold();
		for (String paragraph : LineBreaks.paragraphs(text.take())) {
			add(paragraph, bold);
		}
		called.forEach(this::write);
		called.clear();
	}

	private void add(String paragraph, boolean bold) {
		String printed = context.takeNumbers() + paragraph;
		int heading = context.heading() > 0 ? context.heading() : headings.level(printed, bold);
		int level = context.takeLevel();
		if (context.table.isInTable()) {
			manuscript.passages.add(new Passage(Kind.CELL, 0, printed, 0, "", context.table.take()));
		} else {
			manuscript.passages.add(new Passage(heading > 0 ? Kind.HEADING : Kind.PARAGRAPH, heading > 0 ? heading : level, printed, 0, "", null));
		}
	}

	private void write(HtmlNote note) {
		if (written.add(note.body())) {
			Manuscript inner = new Manuscript();
			new HtmlWalk(inner, leftOut, notes, written).walk(note.body());
			manuscript.leftOut.addAll(inner.leftOut);
			String words = String.join("\n", inner.passages.stream().filter(passage -> passage.kind() != Kind.FOOTNOTE).map(Passage::text).toList());
			manuscript.passages.add(new Passage(Kind.FOOTNOTE, 0, words, 0, note.mark(), null));
			inner.passages.stream().filter(passage -> passage.kind() == Kind.FOOTNOTE).forEach(manuscript.passages::add);
		}
	}
}
