package kakko.documents.internal.docx;

import java.util.HashMap;
import java.util.Map;

/** The lists of a file (numbering.xml), and to which of them a paragraph belongs. */
final class Lists {

	private static final String NO_LIST = "0";

	private final Styles styles;
	private final Map<String, XmlNode> abstractLists = new HashMap<>();
	private final Map<String, XmlNode> lists = new HashMap<>();
	private final Map<String, ListDefinition> definitions = new HashMap<>();

	/** A paragraph's place in a list. */
	record Place(ListDefinition list, int level) {

		ListLevel format() {
			return list.levels().get(level);
		}
	}

	Lists(XmlNode part, Styles styles) {
		this.styles = styles;
		part.children("w:abstractNum").forEach(list -> abstractLists.put(list.attribute("w:abstractNumId"), list));
		part.children("w:num").forEach(list -> lists.put(list.attribute("w:numId"), list));
	}

	/** @return null where the paragraph has no automatic number */
	Place of(XmlNode paragraphProperties) {
		XmlNode own = paragraphProperties.child("w:numPr");
		String style = styles.of(paragraphProperties);
		XmlNode ownId = own.child("w:numId");
		String id = ownId.exists() ? ownId.value() : styles.inherited(style, each -> each.path("w:pPr", "w:numPr", "w:numId")).value();
		if (id.isEmpty() || id.equals(NO_LIST) || !lists.containsKey(id)) {
			return null;
		}
		ListDefinition list = definition(id);
		Place place = new Place(list, own.child("w:ilvl").number(ownId.exists() ? 0 : levelOfStyle(list, style)));
		return place.format() == null ? null : place;
	}

	private int levelOfStyle(ListDefinition list, String style) {
		for (XmlNode each : styles.chain(style)) {
			int linked = list.levelOf(each.attribute("w:styleId"));
			XmlNode named = each.path("w:pPr", "w:numPr", "w:ilvl");
			if (linked >= 0 || named.exists()) {
				return linked >= 0 ? linked : named.number(0);
			}
		}
		return 0;
	}

	private ListDefinition definition(String id) {
		return definitions.computeIfAbsent(id, this::define);
	}

	private ListDefinition define(String id) {
		XmlNode list = lists.get(id);
		return ListDefinition.of(list, abstractList(list, 0));
	}

	/** An abstract list without levels of its own names a list style, which names the list that has them. */
	private XmlNode abstractList(XmlNode list, int links) {
		XmlNode found = abstractLists.getOrDefault(list.child("w:abstractNumId").value(), XmlNode.ABSENT);
		String link = found.child("w:numStyleLink").value();
		String linked = styles.inherited(link, style -> style.path("w:pPr", "w:numPr", "w:numId")).value();
		return link.isEmpty() || links > 9 || !lists.containsKey(linked) ? found : abstractList(lists.get(linked), links + 1);
	}
}
