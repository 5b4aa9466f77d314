package kakko.report.annotated;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads the text section of a Word file as a word processor would leave it, by the rules of ECMA-376 and nothing of ours. */
final class TrackedText {

	private static final Set<String> GONE = Set.of("w:del", "w:moveFrom");
	private static final Set<String> COME = Set.of("w:ins", "w:moveTo");

	private final Element body;

	TrackedText(byte[] docx) throws Exception {
		body = (Element) root(docx, "word/document.xml").getElementsByTagName("w:body").item(0);
	}

	static Element root(byte[] docx, String part) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
		return factory.newDocumentBuilder().parse(new ByteArrayInputStream(part(docx, part))).getDocumentElement();
	}

	static byte[] part(byte[] docx, String part) throws IOException {
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (entry.getName().equals(part)) {
					return zip.readAllBytes();
				}
			}
		}
		throw new IOException("no " + part);
	}

	List<String> accepted() {
		return read(GONE);
	}

	List<String> rejected() {
		return read(COME);
	}

	/** The text section's paragraphs as they stand in the file. */
	List<Element> paragraphs() {
		List<Element> paragraphs = new ArrayList<>();
		for (Element child : children(body)) {
			if (child.getTagName().equals("w:p") && sectionEnds(child)) {
				paragraphs.clear();
			} else if (child.getTagName().equals("w:p")) {
				paragraphs.add(child);
			}
		}
		return isClosing(paragraphs) ? paragraphs.subList(0, paragraphs.size() - 1) : paragraphs;
	}

	/** The empty paragraph that a file ends with where the text's last paragraph comes or goes. */
	private static boolean isClosing(List<Element> paragraphs) {
		return !paragraphs.isEmpty() && text(paragraphs.getLast(), Set.of()).isEmpty()
				&& descendants(paragraphs.getLast(), "w:pStyle").getFirst().getAttribute("w:val").equals("Small");
	}

	/** Words inside insertions and deletions of the text section; moved words aren't changes. */
	int markedWords() {
		int words = 0;
		for (Element paragraph : paragraphs()) {
			for (String tag : List.of("w:ins", "w:del")) {
				for (Element mark : descendants(paragraph, tag)) {
					words += (int) Pattern.compile("[\\p{L}\\p{N}]+").matcher(text(mark, Set.of())).results().count();
				}
			}
		}
		return words;
	}

	static boolean isMarked(Element paragraph) {
		return List.of("w:ins", "w:del", "w:moveFrom", "w:moveTo").stream().anyMatch(tag -> !descendants(paragraph, tag).isEmpty());
	}

	/** A paragraph whose end goes is read together with the next; one of which nothing is left isn't there. */
	private List<String> read(Set<String> without) {
		List<String> read = new ArrayList<>();
		StringBuilder open = new StringBuilder();
		boolean joined = false;
		for (Element paragraph : paragraphs()) {
			open.append(text(paragraph, without));
			joined = endMarks(paragraph).stream().anyMatch(without::contains);
			if (!joined) {
				read.add(fold(open.toString()));
				open.setLength(0);
			}
		}
		if (joined && !open.isEmpty()) {
			throw new AssertionError("the last paragraph has nothing to be joined to: " + open);
		}
		return read;
	}

	private static List<String> endMarks(Element paragraph) {
		return children(paragraph).stream().filter(child -> child.getTagName().equals("w:pPr")).flatMap(properties -> children(properties).stream())
				.filter(child -> child.getTagName().equals("w:rPr")).flatMap(mark -> children(mark).stream()).map(Element::getTagName).toList();
	}

	static String text(Element element, Set<String> without) {
		StringBuilder text = new StringBuilder();
		for (Element child : children(element)) {
			String tag = child.getTagName();
			if (tag.equals("w:t") || tag.equals("w:delText")) {
				text.append(child.getTextContent());
			} else if (!without.contains(tag) && !tag.equals("w:pPr")) {
				text.append(text(child, without));
			}
		}
		return text.toString();
	}

	/** White space of any kind counts as one blank. */
	static String fold(String text) {
		return text.replaceAll("(?U)\\s+", " ").strip();
	}

	private static boolean sectionEnds(Element paragraph) {
		return !descendants(paragraph, "w:sectPr").isEmpty();
	}

	static List<Element> descendants(Element element, String tag) {
		List<Element> found = new ArrayList<>();
		collect(element, tag, found);
		return found;
	}

	private static void collect(Element element, String tag, List<Element> found) {
		for (Element child : children(element)) {
			if (child.getTagName().equals(tag)) {
				found.add(child);
			}
			collect(child, tag, found);
		}
	}

	static List<Element> children(Element element) {
		List<Element> children = new ArrayList<>();
		for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element found) {
				children.add(found);
			}
		}
		return children;
	}
}
