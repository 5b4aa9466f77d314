package kakko.documents.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import kakko.documents.Format;
import kakko.documents.UnreadableDocument;

/** Tells a Word file from the other archives that begin with PK. */
final class OfficeArchive {

	private OfficeArchive() {
	}

	static Format sniff(Path file) throws IOException {
		try (ZipFile archive = new ZipFile(file.toFile())) {
			if (archive.getEntry("[Content_Types].xml") != null) {
				return officeOpenXml(file, archive);
			}
			throw new UnreadableDocument(file, mimetype(archive).startsWith("application/vnd.oasis.opendocument") ? "odt" : "otherArchive");
		} catch (UnreadableDocument known) {
			throw known;
		} catch (IOException | IllegalArgumentException damaged) {
			throw UnreadableDocument.because(damaged, file, "truncatedArchive", damaged.getMessage());
		}
	}

	private static Format officeOpenXml(Path file, ZipFile archive) throws UnreadableDocument {
		if (has(archive, "xl/")) {
			throw new UnreadableDocument(file, "spreadsheet");
		} else if (has(archive, "ppt/")) {
			throw new UnreadableDocument(file, "presentation");
		}
		return Format.DOCX;
	}

	private static boolean has(ZipFile archive, String folder) {
		return archive.stream().anyMatch(entry -> entry.getName().startsWith(folder))
				&& archive.stream().noneMatch(entry -> entry.getName().startsWith("word/"));
	}

	private static String mimetype(ZipFile archive) throws IOException {
		ZipEntry entry = archive.getEntry("mimetype");
		if (entry == null) {
			return "";
		}
		return new String(archive.getInputStream(entry).readNBytes(200), StandardCharsets.US_ASCII);
	}
}
