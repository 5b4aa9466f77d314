package kakko.documents.internal;

import java.io.IOException;
import java.nio.file.Path;

import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import kakko.documents.UnreadableDocument;

/** Containers of old Office programs, in which Word also wraps encrypted files. */
final class OldOfficeFile {

	private OldOfficeFile() {
	}

	static UnreadableDocument refusal(Path file) {
		OfficeLibrary.prepare();
		try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
			return new UnreadableDocument(file, reason(container.getRoot()));
		} catch (IOException | RuntimeException damaged) {
			return UnreadableDocument.because(damaged, file, "oldWord");
		}
	}

	private static String reason(DirectoryNode root) {
		if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
			return "encrypted";
		} else if (root.hasEntryCaseInsensitive("WordDocument")) {
			return "oldWord";
		} else if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
			return "spreadsheet";
		}
		return root.hasEntryCaseInsensitive("PowerPoint Document") ? "presentation" : "otherOffice";
	}
}
