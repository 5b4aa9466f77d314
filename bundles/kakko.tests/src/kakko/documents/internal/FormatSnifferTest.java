package kakko.documents.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kakko.documents.Format;
import kakko.documents.UnreadableDocument;

class FormatSnifferTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			a.pdf       | %PDF-1.7 …                      | PDF
			wrong.docx  | %PDF-1.7 …                      | PDF
			a.html      | <p>Parties</p>                  | HTML
			named.txt   | <!DOCTYPE html><p>Parties       | HTML
			b.txt       | <html lang="en"><body>Parties   | HTML
			a.md        | # Article 1                     | MARKDOWN
			a.txt       | 1. [Parties][All Parties] shall | TEXT
			noending    | 1. [Parties] shall              | TEXT
			a.draft     | # Article 1                     | DRAFT
			""")
	void contentDecidesNameOnlyAmongTexts(String name, String content, Format format) throws IOException {
		assertEquals(format, FormatSniffer.sniff(file(name, content.getBytes(StandardCharsets.UTF_8))));
	}

	@ParameterizedTest
	@CsvSource({ "UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "Shift_JIS", "windows-1252" })
	void textIsTextInAnyEncoding(String encoding) throws IOException {
		byte[] text = "1. Parties shall [may] cooperate.\n2. 締約国は…".getBytes(Charset.forName(encoding));
		assertEquals(Format.TEXT, FormatSniffer.sniff(file("a.txt", text)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			a.rtf     | {\\rtf1\\ansi Parties} | rtf
			a.docx    | {\\rtf1\\ansi Parties} | rtf
			a.docx    | Parties shall          | notWord
			a.pdf     | Parties shall          | notPdf
			cut.docx  | PK\u0003\u0004cut off  | truncatedArchive
			""")
	void refusals(String name, String content, String key) throws IOException {
		assertRefused(key, file(name, content.getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void pictureIsNoTextWhateverItsName() throws IOException {
		assertRefused("binary", file("a.txt", new byte[] { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 2 }));
	}

	@Test
	void missingFolderAndEmpty() throws IOException {
		assertRefused("missing", folder.resolve("none.docx"));
		assertRefused("folder", folder);
		assertRefused("empty", file("a.docx", new byte[0]));
	}

	@Test
	void oldOfficeContainersByWhatIsInThem() throws IOException {
		assertRefused("encrypted", container("secret.docx", "EncryptedPackage"));
		assertRefused("oldWord", container("a.doc", "WordDocument"));
		assertRefused("spreadsheet", container("a.xls", "Workbook"));
		assertRefused("otherOffice", container("a.msg", "Whatever"));
	}

	@Test
	void archivesByWhatIsInThem() throws IOException {
		assertEquals(Format.DOCX, FormatSniffer.sniff(archive("a.pdf", "[Content_Types].xml", "word/document.xml")));
		assertRefused("spreadsheet", archive("a.docx", "[Content_Types].xml", "xl/workbook.xml"));
		assertRefused("presentation", archive("a.docx", "[Content_Types].xml", "ppt/presentation.xml"));
		assertRefused("odt", archive("a.odt", "mimetype", "content.xml"));
		assertRefused("otherArchive", archive("a.zip", "readme.txt"));
	}

	private static void assertRefused(String key, Path file) {
		assertEquals(key, assertThrows(UnreadableDocument.class, () -> FormatSniffer.sniff(file)).key());
	}

	private Path file(String name, byte[] content) throws IOException {
		return Files.write(folder.resolve(name), content);
	}

	private Path container(String name, String entry) throws IOException {
		try (POIFSFileSystem container = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(folder.resolve(name))) {
			container.getRoot().createDocument(entry, new java.io.ByteArrayInputStream(new byte[5000]));
			container.writeFilesystem(out);
		}
		return folder.resolve(name);
	}

	private Path archive(String name, String... entries) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream out = new ZipOutputStream(bytes)) {
			for (String entry : entries) {
				out.putNextEntry(new ZipEntry(entry));
				out.write("application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII));
			}
		}
		return file(name, bytes.toByteArray());
	}
}
