package kakko.report.annotated;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.w3c.dom.Element;

/** What Word refuses a file for, or repairs silently: order of elements, ids, pairs of range marks, text in deletions. */
final class WordRules {

	private static final List<String> PARAGRAPH = List.of("w:pStyle", "w:keepNext", "w:keepLines", "w:numPr", "w:pBdr", "w:shd", "w:tabs", "w:bidi",
			"w:spacing", "w:ind", "w:jc", "w:outlineLvl", "w:rPr", "w:sectPr");
	private static final List<String> RUN = List.of("w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:rStyle", "w:rFonts", "w:b", "w:bCs", "w:i", "w:iCs",
			"w:strike", "w:dstrike", "w:color", "w:sz", "w:szCs", "w:u", "w:vertAlign", "w:rtl", "w:lang");
	private static final List<String> SECTION = List.of("w:headerReference", "w:footerReference", "w:type", "w:pgSz", "w:pgMar", "w:cols");
	private static final List<String> LEVEL = List.of("w:start", "w:numFmt", "w:suff", "w:lvlText", "w:lvlJc", "w:pPr", "w:rPr");
	private static final List<String> STYLE = List.of("w:name", "w:basedOn", "w:uiPriority", "w:semiHidden", "w:qFormat", "w:pPr", "w:rPr", "w:tblPr");
	private static final Map<String, List<String>> ORDERS = Map.of("w:pPr", PARAGRAPH, "w:rPr", RUN, "w:sectPr", SECTION, "w:lvl", LEVEL, "w:style", STYLE,
			"w:tblPr", List.of("w:tblStyle", "w:tblW", "w:tblInd", "w:tblBorders", "w:tblLayout"), "w:tcPr", List.of("w:tcW", "w:shd", "w:tcMar"), "w:tbl",
			List.of("w:tblPr", "w:tblGrid", "w:tr"), "w:abstractNum", List.of("w:nsid", "w:multiLevelType", "w:lvl"));
	private static final Set<String> MARKS = Set.of("w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:moveFromRangeStart", "w:moveToRangeStart", "w:bookmarkStart");

	private final List<String> broken = new ArrayList<>();
	private final byte[] docx;
	private final Element document;

	WordRules(byte[] docx) throws Exception {
		this.docx = docx;
		this.document = TrackedText.root(docx, "word/document.xml");
	}

	List<String> broken() throws Exception {
		for (String part : List.of("document", "styles", "numbering", "comments", "settings", "footer", "header1", "header2")) {
			checkOrder(TrackedText.root(docx, "word/" + part + ".xml"));
		}
		checkIds();
		checkComments();
		checkLinks();
		checkMoves("w:moveFrom");
		checkMoves("w:moveTo");
		checkSameMoves();
		checkDeletedText();
		checkNumbers();
		checkStyles();
		checkRelations();
		return broken;
	}

	private void checkOrder(Element element) {
		List<String> order = ORDERS.get(element.getTagName());
		int last = -1;
		for (Element child : TrackedText.children(element)) {
			checkOrder(child);
			if (order != null) {
				int at = order.indexOf(child.getTagName());
				if (at < last || at < 0) {
					broken.add(child.getTagName() + " is out of order in " + element.getTagName());
				}
				last = at;
			}
		}
	}

	private void checkIds() {
		Set<String> seen = new HashSet<>();
		for (String tag : MARKS) {
			for (Element mark : TrackedText.descendants(document, tag)) {
				if (!seen.add(mark.getAttribute("w:id")) || !tag.equals("w:bookmarkStart") && mark.getAttribute("w:author").isEmpty()) {
					broken.add(tag + " has no id or author of its own: " + mark.getAttribute("w:id"));
				}
			}
		}
	}

	private void checkComments() throws Exception {
		Set<String> comments = ids(TrackedText.root(docx, "word/comments.xml"), "w:comment");
		for (String tag : List.of("w:commentRangeStart", "w:commentRangeEnd", "w:commentReference")) {
			if (!ids(document, tag).equals(comments) || TrackedText.descendants(document, tag).size() != comments.size()) {
				broken.add(tag + " and the comments don't match");
			}
		}
	}

	private void checkLinks() {
		List<String> places = TrackedText.descendants(document, "w:bookmarkStart").stream().map(place -> place.getAttribute("w:name")).toList();
		TrackedText.descendants(document, "w:hyperlink").stream().map(link -> link.getAttribute("w:anchor")).filter(place -> !places.contains(place))
				.forEach(place -> broken.add("a link leads nowhere: " + place));
		if (Set.copyOf(places).size() != places.size() || !ids(document, "w:bookmarkStart").equals(ids(document, "w:bookmarkEnd"))) {
			broken.add("bookmarks share a name or aren't closed");
		}
	}

	private void checkMoves(String kind) {
		List<Element> starts = TrackedText.descendants(document, kind + "RangeStart");
		if (starts.stream().anyMatch(start -> start.getAttribute("w:date").isEmpty())) {
			broken.add(kind + ": a range has no date");
		}
		if (!ids(document, kind + "RangeStart").equals(ids(document, kind + "RangeEnd"))) {
			broken.add(kind + ": ranges aren't closed");
		}
		if (starts.stream().map(start -> start.getAttribute("w:name")).distinct().count() != starts.size()) {
			broken.add(kind + ": a name is used twice");
		}
	}

	private void checkSameMoves() {
		Map<String, Integer> names = new HashMap<>();
		for (String tag : List.of("w:moveFromRangeStart", "w:moveToRangeStart")) {
			TrackedText.descendants(document, tag).forEach(start -> names.merge(start.getAttribute("w:name"), 1, Integer::sum));
		}
		names.forEach((name, times) -> {
			if (times != 2) {
				broken.add(name + " has one place only");
			}
		});
	}

	private void checkDeletedText() {
		for (Element deletion : TrackedText.descendants(document, "w:del")) {
			if (!TrackedText.descendants(deletion, "w:t").isEmpty()) {
				broken.add("w:t in w:del");
			}
		}
		int inDeletions = TrackedText.descendants(document, "w:del").stream().mapToInt(deletion -> TrackedText.descendants(deletion, "w:delText").size()).sum();
		if (TrackedText.descendants(document, "w:delText").size() != inDeletions) {
			broken.add("w:delText outside w:del");
		}
	}

	private void checkNumbers() throws Exception {
		Set<String> lists = new HashSet<>();
		TrackedText.descendants(TrackedText.root(docx, "word/numbering.xml"), "w:num").forEach(num -> lists.add(num.getAttribute("w:numId")));
		TrackedText.descendants(document, "w:numId").stream().map(num -> num.getAttribute("w:val")).filter(num -> !lists.contains(num))
				.forEach(num -> broken.add("no list " + num));
	}

	private void checkStyles() throws Exception {
		Set<String> styles = new HashSet<>();
		TrackedText.descendants(TrackedText.root(docx, "word/styles.xml"), "w:style").forEach(style -> styles.add(style.getAttribute("w:styleId")));
		for (String part : List.of("document", "comments", "footer", "header1")) {
			for (String tag : List.of("w:pStyle", "w:rStyle", "w:tblStyle")) {
				TrackedText.descendants(TrackedText.root(docx, "word/" + part + ".xml"), tag).stream().map(style -> style.getAttribute("w:val"))
						.filter(style -> !styles.contains(style)).forEach(style -> broken.add("no style " + style));
			}
		}
	}

	private void checkRelations() throws Exception {
		for (Element relation : TrackedText.children(TrackedText.root(docx, "word/_rels/document.xml.rels"))) {
			TrackedText.part(docx, "word/" + relation.getAttribute("Target"));
		}
	}

	private static Set<String> ids(Element element, String tag) {
		Set<String> ids = new HashSet<>();
		TrackedText.descendants(element, tag).forEach(found -> ids.add(found.getAttribute("w:id")));
		return ids;
	}
}
