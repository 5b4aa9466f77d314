package kakko.documents.internal.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The footnotes of a web page: short links to a later place that is marked as a note, as Word, LibreOffice, pandoc and wikis write them. */
final class HtmlNotes {

	/** Class of a link that calls a footnote whatever its mark looks like. */
	static final String CALL = "footnote-call";
	/** Attribute of an element that is a footnote, called or not: its mark. */
	static final String MARKED = "data-mark";

	private static final Pattern MARK = Pattern.compile("[\\[(]?(?<mark>\\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡§]{1,3})[\\])]?");
	private static final Pattern NOTE_NAME = Pattern.compile("(?i)(?:foot|end|ftn|edn|^#?_?fn|\\bfn|note)");
	private static final Set<String> BODIES = Set.of("li", "p", "div", "dd", "aside", "td");

	private final Map<Element, HtmlNote> byCall = new IdentityHashMap<>();
	private final Map<Element, HtmlNote> byBody = new IdentityHashMap<>();
	private final Map<String, Element> named = new HashMap<>();
	private final Map<Element, Integer> order = new IdentityHashMap<>();

	private HtmlNotes() {
	}

	static HtmlNotes in(Document page) {
		HtmlNotes notes = new HtmlNotes();
		page.getAllElements().forEach(notes::register);
		page.select("[" + MARKED + "]").forEach(body -> notes.byBody.put(body, new HtmlNote(body.attr(MARKED), body)));
		page.select("a." + CALL).forEach(notes::findMarked);
		page.select("a[href^=#]:not(." + CALL + ")").forEach(notes::findNote);
		new ArrayList<>(notes.byBody.values()).forEach(notes::addUncalledSiblings);
		return notes;
	}

	private void register(Element element) {
		order.put(element, order.size());
		for (String attribute : List.of("id", "name")) {
			if (element.hasAttr(attribute)) {
				named.putIfAbsent(element.attr(attribute), element);
			}
		}
	}

	private void findMarked(Element link) {
		Element body = named.get(link.attr("href").substring(1));
		if (body != null) {
			byCall.put(link, byBody.get(body));
		}
	}

	private void findNote(Element link) {
		Matcher mark = MARK.matcher(link.text().strip());
		if (mark.matches() && isMarkedAsNote(link)) {
			target(link.attr("href").substring(1), mark.group("mark")).map(HtmlNotes::body).filter(body -> mayHold(body, link)).ifPresent(body -> {
				HtmlNote note = new HtmlNote(mark.group("mark"), body);
				byCall.put(link, byBody.getOrDefault(body, note).mark().equals(note.mark()) ? byBody.getOrDefault(body, note) : note);
				byBody.putIfAbsent(body, note);
			});
		}
	}

	private static boolean isMarkedAsNote(Element link) {
		return link.parent() != null && link.parent().normalName().equals("sup") || !link.select("sup").isEmpty()
				|| NOTE_NAME.matcher(link.attr("href")).find() || NOTE_NAME.matcher(link.className() + " " + link.attr("role")).find();
	}

	/** Where a link goes astray ({@code #fn61} under mark 16), the note of that number is meant. */
	private Optional<Element> target(String name, String mark) {
		return Optional.ofNullable(named.get(name)).or(() -> Optional.ofNullable(named.get(name.replaceFirst("\\d+$", "") + mark)));
	}

	private static Element body(Element target) {
		Element body = target;
		while (body != null && !BODIES.contains(body.normalName())) {
			body = body.parent();
		}
		return body != null && body.normalName().equals("p") && isNoteDivision(body.parent()) ? body.parent() : body;
	}

	/** LibreOffice and Word wrap a note of several paragraphs in a division that is named after it. */
	private static boolean isNoteDivision(Element element) {
		return element != null && element.normalName().equals("div") && NOTE_NAME.matcher(element.id()).find() && element.id().matches(".*\\d");
	}

	private boolean mayHold(Element body, Element link) {
		return body != null && order.get(body) > order.get(link) && body.select("h1, h2, h3, h4, h5, h6, table").isEmpty();
	}

	/** Items of a list of footnotes that nothing calls are footnotes all the same. */
	private void addUncalledSiblings(HtmlNote note) {
		Element list = note.body().parent();
		if (note.body().normalName().equals("li") && list != null) {
			ListNumbers numbers = new ListNumbers(list);
			for (Element item : list.children()) {
				String number = numbers.next(item).replaceAll("\\W", "");
				byBody.computeIfAbsent(item, uncalled -> new HtmlNote(number, uncalled));
			}
		}
	}

	/** The note that this element calls, null for none. */
	HtmlNote calledBy(Element element) {
		return byCall.get(element);
	}

	/** The note whose text this element holds, null for none. */
	HtmlNote heldBy(Element element) {
		return byBody.get(element);
	}
}
