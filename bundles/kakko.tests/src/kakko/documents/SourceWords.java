package kakko.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.parser.Parser;

/**
 * The words of a file, got in the plainest way there is and without a line of the readers that are tested: all characters between the tags, all
 * {@code w:t} of all parts, all glyphs of all pages.
 */
final class SourceWords {

	private static final Pattern MARKUP = Pattern.compile("(?is)<!--.*?-->|<(script|style)\\b.*?</\\1>|</?(?:a|abbr|b|del|em|font|i|ins|s|small|span|strike|strong|sub|sup|u)\\b[^>]*>");
	private static final Pattern OTHER_TAG = Pattern.compile("<[/!?a-zA-Z][^>]*>");
	private static final Pattern MARKDOWN_SIGNS = Pattern.compile("\\\\(?=\\p{Punct})|[*^~`]");
	private static final Pattern STORIES = Pattern.compile("word/(?:document|footnotes|endnotes|header\\d*|footer\\d*)\\.xml");
	private static final Set<String> GAPS = Set.of("p", "tab", "br", "cr", "tc");

	private SourceWords() {
	}

	static Words of(Path file) throws IOException {
		String name = file.getFileName().toString();
		return Words.of(switch (name.substring(name.lastIndexOf('.') + 1)) {
			case "docx" -> docx(file);
			case "pdf" -> pdf(file);
			case "html" -> html(Files.readString(file));
			case "md" -> MARKDOWN_SIGNS.matcher(html(Files.readString(file))).replaceAll("");
			default -> Files.readString(file);
		});
	}

	private static String html(String page) {
		return Parser.unescapeEntities(OTHER_TAG.matcher(MARKUP.matcher(page).replaceAll("")).replaceAll(" "), false).replace("\u00AD", "");
	}

	/** Words broken at a line's end are mended, as any reader of the page does. */
	private static String pdf(Path file) throws IOException {
		try (PDDocument document = Loader.loadPDF(file.toFile())) {
			return new PDFTextStripper().getText(document).replaceAll("(?<=\\p{L})-\\R(?=\\p{Ll})", "");
		}
	}

	/** A line that several heads and feet repeat counts once. */
	private static String docx(Path file) throws IOException {
		StringBuilder text = new StringBuilder();
		Set<String> edges = new LinkedHashSet<>();
		try (ZipFile archive = new ZipFile(file.toFile())) {
			for (Enumeration<? extends ZipEntry> parts = archive.entries(); parts.hasMoreElements();) {
				ZipEntry part = parts.nextElement();
				if (STORIES.matcher(part.getName()).matches()) {
					String story = story(archive.getInputStream(part));
					boolean edge = part.getName().matches(".*/(?:header|footer).*");
					edges.addAll(edge ? story.lines().toList() : List.of());
					text.append(edge ? "" : story);
				}
			}
		}
		return text + String.join("\n", edges);
	}

	/** Drawings stand twice in a file, once for old programs: that copy is passed over. */
	private static String story(InputStream part) throws IOException {
		StringBuilder text = new StringBuilder();
		try {
			XMLStreamReader xml = XMLInputFactory.newFactory().createXMLStreamReader(part);
			int fallback = 0;
			boolean printed = false;
			while (xml.hasNext()) {
				int event = xml.next();
				if (event == XMLStreamReader.START_ELEMENT || event == XMLStreamReader.END_ELEMENT) {
					boolean starts = event == XMLStreamReader.START_ELEMENT;
					fallback += xml.getLocalName().equals("Fallback") ? starts ? 1 : -1 : 0;
					printed = starts && fallback == 0 && Set.of("t", "delText").contains(xml.getLocalName());
					text.append(GAPS.contains(xml.getLocalName()) ? "\n" : "");
				} else if (event == XMLStreamReader.CHARACTERS && printed) {
					text.append(xml.getText());
				}
			}
		} catch (XMLStreamException broken) {
			throw new IOException(broken);
		}
		return text.toString();
	}
}
