package kakko.documents.internal.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.core.runtime.NullProgressMonitor;

import kakko.documents.ReadChoices;
import kakko.documents.ReadChoices.TrackedChanges;
import kakko.documents.internal.Manuscript;
import kakko.documents.internal.Manuscript.Passage;

/** Small Word files made of the XML that matters to a rule, and what the reader makes of them. */
final class WordFixture {

	private static final String NAMESPACES = """
			xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"
			xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
			xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"
			""";
	private static final String RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

	private final Map<String, String> parts = new LinkedHashMap<>();
	private final Map<String, String> kinds = new LinkedHashMap<>();

	/** @param blocks paragraphs and tables of the main text */
	WordFixture(String blocks) {
		parts.put("document", "<w:document " + NAMESPACES + "><w:body>" + blocks + "</w:body></w:document>");
	}

	/** A paragraph of plain words. */
	static String p(String words) {
		return p("", r(words));
	}

	static String p(String properties, String runs) {
		return "<w:p><w:pPr>" + properties + "</w:pPr>" + runs + "</w:p>";
	}

	static String r(String words) {
		return "<w:r>" + t(words) + "</w:r>";
	}

	static String t(String words) {
		return "<w:t xml:space=\"preserve\">" + words + "</w:t>";
	}

	/** A paragraph in a list. */
	static String item(int list, int level, String words) {
		return p("<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>", r(words));
	}

	static String styled(String style, String words) {
		return p("<w:pStyle w:val=\"" + style + "\"/>", r(words));
	}

	/** Adds styles.xml, numbering.xml, footnotes.xml …; the root element is named after it. */
	WordFixture with(String part, String root, String content) {
		return with(part, part, root, content);
	}

	WordFixture with(String part, String kind, String root, String content) {
		parts.put(part, "<w:" + root + " " + NAMESPACES + ">" + content + "</w:" + root + ">");
		kinds.put(part, kind);
		return this;
	}

	WordFixture styles(String styles) {
		return with("styles", "styles", styles);
	}

	WordFixture numbering(String numbering) {
		return with("numbering", "numbering", numbering);
	}

	Path write(Path file) {
		try (OutputStream out = Files.newOutputStream(file); ZipOutputStream archive = new ZipOutputStream(out)) {
			put(archive, "[Content_Types].xml", """
					<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
					<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
					<Default Extension="xml" ContentType="application/xml"/>
					<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""");
			put(archive, "_rels/.rels", relationships(Map.of("word/document", "officeDocument")));
			put(archive, "word/_rels/document.xml.rels", relationships(kinds));
			for (Entry<String, String> part : parts.entrySet()) {
				put(archive, "word/" + part.getKey() + ".xml", part.getValue());
			}
			return file;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static void put(ZipOutputStream archive, String name, String content) throws IOException {
		archive.putNextEntry(new ZipEntry(name));
		archive.write(content.getBytes(StandardCharsets.UTF_8));
	}

	private static String relationships(Map<String, String> kinds) {
		return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + kinds.entrySet().stream()
				.map(kind -> "<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s.xml\"/>".formatted(kind.getKey().replace('/', '-'), RELATIONSHIP, kind.getValue(), kind.getKey()))
				.collect(Collectors.joining()) + "</Relationships>";
	}

	Manuscript read() {
		return read(TrackedChanges.ACCEPT);
	}

	Manuscript read(TrackedChanges changes) {
		try {
			Path file = Files.createTempFile("fixture", ".docx");
			try {
				return new DocxReader().read(write(file), new ReadChoices(changes), new NullProgressMonitor());
			} finally {
				Files.delete(file);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e.getMessage(), e);
		}
	}

	/** One passage a line, each ended by a line break: what is special of it, then its text. */
	String lines() {
		return lines(read());
	}

	static String lines(Manuscript manuscript) {
		return manuscript.passages.stream().map(passage -> line(passage) + "\n").collect(Collectors.joining());
	}

	private static String line(Passage passage) {
		return switch (passage.kind()) {
		case HEADING -> "#".repeat(passage.level()) + " ";
		case CELL -> passage.cell() + " ";
		case FOOTNOTE -> "^" + passage.mark() + "^ ";
		case FURNITURE -> "~ ";
		case PARAGRAPH -> "  ".repeat(passage.level());
		} + passage.text();
	}

	/** What was left out, a line each: reason and words. */
	static String leftOut(Manuscript manuscript) {
		return manuscript.leftOut.stream().map(left -> left.reason() + " " + left.text() + "\n").collect(Collectors.joining());
	}
}
