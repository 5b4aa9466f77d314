package kakko.documents.internal.docx;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the XML of one part of a Word file. */
public final class XmlParser {

	/** Real drafts nest some 40 deep (tables in text boxes in tables); beyond this a file is made to hurt. */
	private static final int DEEPEST = 150;
	/** A draft of 180,000 words has some 330,000 elements; a million take about 200 MB. */
	private static final int MOST = 1_000_000;

	/** Transitional and strict files, by the prefix Word gives the namespace. */
	private static final Map<String, String> PREFIXES = Map.ofEntries(
			Map.entry("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"),
			Map.entry("http://purl.oclc.org/ooxml/wordprocessingml/main", "w"),
			Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"),
			Map.entry("http://purl.oclc.org/ooxml/officeDocument/relationships", "r"),
			Map.entry("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"),
			Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/math", "m"),
			Map.entry("http://purl.oclc.org/ooxml/officeDocument/math", "m"),
			Map.entry("http://schemas.openxmlformats.org/drawingml/2006/main", "a"),
			Map.entry("http://purl.oclc.org/ooxml/drawingml/main", "a"),
			Map.entry("http://schemas.microsoft.com/office/word/2010/wordprocessingShape", "wps"),
			Map.entry("urn:schemas-microsoft-com:vml", "v"));

	private final Deque<Building> open = new ArrayDeque<>();
	private XmlNode root = XmlNode.ABSENT;
	private int elements;

	private record Building(String name, Map<String, String> attributes, List<XmlNode> children, StringBuilder text) {
	}

	/** More elements, or deeper ones, than any text has. */
	static final class TooManyElements extends XMLStreamException {

		private static final long serialVersionUID = 1L;
	}

	private XmlParser() {
	}

	/** @throws XMLStreamException with the place where the XML is broken; {@link TooManyElements} where it was made to hurt */
	public static XmlNode parse(InputStream in) throws XMLStreamException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		// newer JDKs stop at 100, which tables in text boxes in tables may reach
		factory.setProperty("jdk.xml.maxElementDepth", String.valueOf(2 * DEEPEST));
		return new XmlParser().parse(factory.createXMLStreamReader(in));
	}

	private XmlNode parse(XMLStreamReader reader) throws XMLStreamException {
		while (reader.hasNext()) {
			switch (reader.next()) {
			case XMLStreamConstants.START_ELEMENT -> start(reader);
			case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters(reader);
			case XMLStreamConstants.END_ELEMENT -> end();
			default -> {
				// comments, processing instructions
			}
			}
		}
		return root;
	}

	private void start(XMLStreamReader reader) throws XMLStreamException {
		if (++elements > MOST || open.size() > DEEPEST) {
			throw new TooManyElements();
		}
		open.push(new Building(name(reader.getNamespaceURI(), reader.getLocalName()), attributes(reader), new ArrayList<>(0), new StringBuilder(0)));
	}

	private void characters(XMLStreamReader reader) {
		if (!open.isEmpty()) {
			open.peek().text.append(reader.getText());
		}
	}

	private void end() {
		Building done = open.pop();
		XmlNode node = new XmlNode(done.name, done.attributes, done.children.isEmpty() ? List.of() : done.children,
				done.children.isEmpty() ? done.text.toString() : "");
		if (open.isEmpty()) {
			root = node;
		} else {
			open.peek().children.add(node);
		}
	}

	private static Map<String, String> attributes(XMLStreamReader reader) {
		Map<String, String> attributes = new HashMap<>();
		for (int i = 0; i < reader.getAttributeCount(); i++) {
			String local = reader.getAttributeLocalName(i);
			if (!local.startsWith("rsid")) {
				attributes.put(name(reader.getAttributeNamespace(i), local), reader.getAttributeValue(i));
			}
		}
		return Map.copyOf(attributes);
	}

	private static String name(String namespace, String local) {
		if (namespace == null || namespace.isEmpty()) {
			return local;
		}
		return (PREFIXES.getOrDefault(namespace, "other") + ":" + local).intern();
	}
}
