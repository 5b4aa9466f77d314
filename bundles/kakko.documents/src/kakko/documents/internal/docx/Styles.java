package kakko.documents.internal.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The styles of a file with what they inherit. */
public final class Styles {

	private final Map<String, XmlNode> byId = new HashMap<>();
	private final Map<String, List<XmlNode>> chains = new HashMap<>();
	private String defaultParagraph = "";

	public Styles(XmlNode part) {
		for (XmlNode style : part.children("w:style")) {
			byId.put(style.attribute("w:styleId"), style);
			if (style.attribute("w:type").equals("paragraph") && List.of("1", "true", "on").contains(style.attribute("w:default"))) {
				defaultParagraph = style.attribute("w:styleId");
			}
		}
	}

	/** The style a paragraph names, or the one all others have. */
	public String of(XmlNode paragraphProperties) {
		String named = paragraphProperties.child("w:pStyle").value();
		return byId.containsKey(named) ? named : defaultParagraph;
	}

	/** Printed name of a style, as Word lists it. */
	public String name(String styleId) {
		return byId.getOrDefault(styleId, XmlNode.ABSENT).child("w:name").value();
	}

	/** The style and those it is based on, nearest first. */
	public List<XmlNode> chain(String styleId) {
		return chains.computeIfAbsent(styleId, this::findChain);
	}

	private List<XmlNode> findChain(String styleId) {
		List<XmlNode> chain = new ArrayList<>();
		XmlNode style = byId.get(styleId);
		while (style != null && chain.size() < byId.size()) {
			chain.add(style);
			style = byId.get(style.child("w:basedOn").value());
		}
		return chain;
	}

	/** What the nearest style in the chain says, or {@link XmlNode#ABSENT}. */
	public XmlNode inherited(String styleId, Function<XmlNode, XmlNode> property) {
		for (XmlNode style : chain(styleId)) {
			XmlNode found = property.apply(style);
			if (found.exists()) {
				return found;
			}
		}
		return XmlNode.ABSENT;
	}
}
