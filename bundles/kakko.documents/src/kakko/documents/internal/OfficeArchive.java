package kakko.documents.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import kakko.documents.Format;
import kakko.documents.UnreadableDocument;

/** Tells a Word file from the other archives that begin with PK. */
final class OfficeArchive {

	private static final long LONGEST_INDEX = 4 << 20;

	private OfficeArchive() {
	}

	static Format sniff(Path file) throws IOException {
		try (ZipFile archive = new ZipFile(file.toFile())) {
			if (archive.getEntry("[Content_Types].xml") != null) {
				refuseSwollenIndex(file, archive);
				return officeOpenXml(file, archive);
			}
			throw new UnreadableDocument(file, mimetype(archive).startsWith("application/vnd.oasis.opendocument") ? "odt" : "otherArchive");
		} catch (UnreadableDocument known) {
			throw known;
		} catch (IOException | IllegalArgumentException damaged) {
			throw UnreadableDocument.because(damaged, file, "truncatedArchive", damaged.getMessage());
		}
	}

	/** The library reads the lists of parts whole before anybody can count: they have some 10 KB in real files. */
	private static void refuseSwollenIndex(Path file, ZipFile archive) throws IOException {
		for (ZipEntry entry : Collections.list(archive.entries())) {
			if (entry.getName().equals("[Content_Types].xml") || entry.getName().endsWith(".rels")) {
				try (InputStream in = archive.getInputStream(entry)) {
					if (in.skip(LONGEST_INDEX) == LONGEST_INDEX) {
						throw new UnreadableDocument(file, "bomb", entry.getName());
					}
				}
			}
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
