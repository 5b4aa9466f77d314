package kakko.documents.internal.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An element of a Word file's XML. Names carry Word's usual prefix (w:p) whatever prefix the file uses; what isn't
 * there is {@link #ABSENT}, so that a path of children can be asked for in one line.
 *
 * @param text the characters directly in it
 */
public record XmlNode(String name, Map<String, String> attributes, List<XmlNode> children, String text) {

	static final XmlNode ABSENT = new XmlNode("", Map.of(), List.of(), "");

	public boolean exists() {
		return this != ABSENT;
	}

	public boolean is(String someName) {
		return name.equals(someName);
	}

	/** First child of this name, or {@link #ABSENT}. */
	public XmlNode child(String childName) {
		for (XmlNode child : children) {
			if (child.is(childName)) {
				return child;
			}
		}
		return ABSENT;
	}

	/** The child down this path of names, or {@link #ABSENT}. */
	public XmlNode path(String... names) {
		XmlNode node = this;
		for (String step : names) {
			node = node.child(step);
		}
		return node;
	}

	public List<XmlNode> children(String childName) {
		return children.stream().filter(child -> child.is(childName)).toList();
	}

	/** Its attribute, or an empty string. */
	public String attribute(String attributeName) {
		return attributes.getOrDefault(attributeName, "");
	}

	/** Its w:val, or an empty string. */
	public String value() {
		return attribute("w:val");
	}

	/** Its w:val as a number, or the other one where it has none. */
	public int number(int otherwise) {
		return value().matches("-?\\d{1,9}") ? Integer.parseInt(value()) : otherwise;
	}

	/** Whether a property that is either on or off is on: there, and not said to be off. */
	public boolean isOn() {
		return exists() && !List.of("0", "false", "off").contains(value());
	}

	/** It and all below it, in the order of the file. */
	public Stream<XmlNode> all() {
		List<XmlNode> found = new ArrayList<>();
		collect(found);
		return found.stream();
	}

	private void collect(List<XmlNode> found) {
		found.add(this);
		children.forEach(child -> child.collect(found));
	}

	public Stream<XmlNode> all(String someName) {
		return all().filter(node -> node.is(someName));
	}

	public XmlNode with(List<XmlNode> otherChildren) {
		return new XmlNode(name, attributes, otherChildren, text);
	}
}
