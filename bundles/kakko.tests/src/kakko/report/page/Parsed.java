package kakko.report.page;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A page as a tree: only what is well formed can be read. */
final class Parsed {

	final String html;
	private final Document tree;

	Parsed(String html) {
		this.html = html;
		try {
			tree = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(html)));
		} catch (Exception e) {
			throw new AssertionError(e.getMessage() + "\n" + html, e);
		}
	}

	List<Element> all(String tag) {
		NodeList found = tree.getElementsByTagName(tag);
		return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast).toList();
	}

	List<Element> all(String tag, String name) {
		return all(tag).stream().filter(element -> List.of(element.getAttribute("class").split(" ")).contains(name)).toList();
	}

	/** Words of the elements of a class, white space folded. */
	List<String> texts(String tag, String name) {
		return all(tag, name).stream().map(Parsed::text).toList();
	}

	static String text(Element element) {
		return element.getTextContent().strip().replaceAll("\\s+", " ");
	}
}
