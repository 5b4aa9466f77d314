package kakko.documents.internal.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipOutputStream;

import kakko.documents.write.Document;
import kakko.documents.write.Document.Comment;

/** The parts of a Word file and how they hang together. */
public final class DocxPackage {

	private interface Part {
		void write(Xml xml) throws IOException;
	}

	private final Document document;
	private final ZipOutputStream zip;
	private final List<String[]> relations = new ArrayList<>();

	public DocxPackage(Document document, OutputStream out) {
		this.document = document;
		this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
	}

	public void write() throws IOException {
		Numbering numbering = new Numbering();
		listParts();
		part("[Content_Types].xml", this::writeContentTypes);
		part("_rels/.rels", this::writePackageRelations);
		part("docProps/core.xml", this::writeProperties);
		part("word/document.xml", xml -> new Body(document, numbering, xml).write());
		part("word/_rels/document.xml.rels", this::writeRelations);
		part("word/styles.xml", xml -> new Styles(xml).write());
		part("word/numbering.xml", numbering::write);
		part("word/settings.xml", this::writeSettings);
		part("word/comments.xml", this::writeComments);
		part("word/footer.xml", this::writeFooter);
		for (int i = 0; i < document.sections().size(); i++) {
			String header = document.sections().get(i).header();
			part("word/header" + (i + 1) + ".xml", xml -> writeHeader(xml, header));
		}
		zip.finish();
	}

	private void part(String name, Part part) throws IOException {
		zip.putNextEntry(TimelessZip.entry(name));
		Xml xml = new Xml(zip);
		part.write(xml);
		xml.finish();
		zip.closeEntry();
	}

	private void listParts() {
		for (String name : List.of("styles", "numbering", "settings", "comments", "footer")) {
			relations.add(new String[] { name, name, name });
		}
		for (int i = 1; i <= document.sections().size(); i++) {
			relations.add(new String[] { "header" + i, "header", "header" + i });
		}
	}

	private void writeContentTypes(Xml xml) throws IOException {
		xml.start("Types", "xmlns", Names.CONTENT_TYPES);
		xml.empty("Default", "Extension", "rels", "ContentType", "application/vnd.openxmlformats-package.relationships+xml");
		xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
		xml.empty("Override", "PartName", "/word/document.xml", "ContentType", Names.WORD_TYPE + "document.main+xml");
		xml.empty("Override", "PartName", "/docProps/core.xml", "ContentType", "application/vnd.openxmlformats-package.core-properties+xml");
		for (String[] relation : relations) {
			xml.empty("Override", "PartName", "/word/" + relation[2] + ".xml", "ContentType", Names.WORD_TYPE + relation[1] + "+xml");
		}
		xml.end();
	}

	private void writePackageRelations(Xml xml) throws IOException {
		xml.start("Relationships", "xmlns", Names.RELATIONS);
		xml.empty("Relationship", "Id", "document", "Type", Names.RELATION + "/officeDocument", "Target", "word/document.xml");
		xml.empty("Relationship", "Id", "properties", "Type", Names.RELATION_TO_CORE, "Target", "docProps/core.xml").end();
	}

	private void writeRelations(Xml xml) throws IOException {
		xml.start("Relationships", "xmlns", Names.RELATIONS);
		for (String[] relation : relations) {
			xml.empty("Relationship", "Id", relation[0], "Type", Names.RELATION + "/" + relation[1], "Target", relation[2] + ".xml");
		}
		xml.end();
	}

	private void writeProperties(Xml xml) throws IOException {
		xml.start("cp:coreProperties", "xmlns:cp", Names.CORE, "xmlns:dc", "http://purl.org/dc/elements/1.1/");
		xml.start("dc:title").text(document.title()).end().start("dc:creator").text(Document.AUTHOR).end();
		xml.start("dc:language").text(document.language().toLanguageTag()).end();
		xml.end();
	}

	private void writeSettings(Xml xml) throws IOException {
		xml.start("w:settings", "xmlns:w", Names.WORD).empty("w:zoom", "w:percent", "100").empty("w:defaultTabStop", "w:val", "567");
		xml.empty("w:characterSpacingControl", "w:val", "compressPunctuation").start("w:compat");
		xml.empty("w:compatSetting", "w:name", "compatibilityMode", "w:uri", "http://schemas.microsoft.com/office/word", "w:val", "15").end();
		xml.empty("w:themeFontLang", "w:val", "en-GB", "w:eastAsia", "ja-JP").end();
	}

	private void writeComments(Xml xml) throws IOException {
		xml.start("w:comments", "xmlns:w", Names.WORD);
		for (int id = 0; id < document.comments().size(); id++) {
			Comment comment = document.comments().get(id);
			xml.start("w:comment", "w:id", String.valueOf(id), "w:author", comment.author(), "w:initials", comment.author().substring(0, 1));
			for (int line = 0; line < comment.lines().size(); line++) {
				writeCommentLine(xml, comment.lines().get(line), line == 0);
			}
			xml.end();
		}
		xml.end();
	}

	private static void writeCommentLine(Xml xml, String line, boolean first) throws IOException {
		xml.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", "CommentText").end();
		if (first) {
			xml.start("w:r").start("w:rPr").empty("w:rStyle", "w:val", "CommentReference").end().empty("w:annotationRef").end();
		}
		xml.start("w:r").start("w:t", "xml:space", "preserve").text(line).end().end().end();
	}

	private static void writeHeader(Xml xml, String header) throws IOException {
		xml.start("w:hdr", "xmlns:w", Names.WORD).start("w:p").start("w:pPr").empty("w:pStyle", "w:val", "Header");
		xml.start("w:pBdr").empty("w:bottom", "w:val", "single", "w:sz", "4", "w:space", "4", "w:color", "BFBFBF").end().end();
		xml.start("w:r").start("w:t", "xml:space", "preserve").text(header).end().end().end().end();
	}

	private void writeFooter(Xml xml) throws IOException {
		xml.start("w:ftr", "xmlns:w", Names.WORD).start("w:p").start("w:pPr").empty("w:pStyle", "w:val", "Footer").empty("w:jc", "w:val", "center").end();
		field(xml, "PAGE");
		xml.start("w:r").start("w:t", "xml:space", "preserve").text(" / ").end().end();
		field(xml, "NUMPAGES");
		xml.end().end();
	}

	private static void field(Xml xml, String name) throws IOException {
		xml.start("w:fldSimple", "w:instr", " " + name + " ").start("w:r").start("w:t").text("1").end().end().end();
	}
}
