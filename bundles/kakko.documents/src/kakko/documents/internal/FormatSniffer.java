package kakko.documents.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

import kakko.documents.Format;
import kakko.documents.UnreadableDocument;

/** Tells what a file is: by its content first, by its name only among texts. */
public final class FormatSniffer {

	private static final int BEGINNING = 8192;
	/** The longest draft known (a 400-page compilation with pictures) has 20 MB as PDF. */
	private static final long LARGEST = 256;
	private static final long MEGABYTE = 1 << 20;
	private static final Pattern HTML = Pattern.compile("(?is)^\\W*(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*<(!doctype\\s+html|html|head|body)\\b");

	private FormatSniffer() {
	}

	/** @throws UnreadableDocument for everything that no reader takes, with the way out */
	public static Format sniff(Path file) throws IOException {
		refuseWhatIsNoFile(file);
		byte[] bytes = beginning(file);
		String latin = new String(bytes, StandardCharsets.ISO_8859_1);
		if (latin.startsWith("PK")) {
			return OfficeArchive.sniff(file);
		} else if (latin.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
			throw OldOfficeFile.refusal(file);
		} else if (latin.startsWith("{\\rtf")) {
			throw new UnreadableDocument(file, "rtf");
		} else if (latin.substring(0, Math.min(1024, latin.length())).contains("%PDF-")) {
			return Format.PDF;
		}
		return text(file, bytes, latin);
	}

	private static void refuseWhatIsNoFile(Path file) throws IOException {
		if (!Files.exists(file)) {
			throw new UnreadableDocument(file, "missing");
		} else if (Files.isDirectory(file)) {
			throw new UnreadableDocument(file, "folder");
		} else if (Files.size(file) == 0) {
			throw new UnreadableDocument(file, "empty");
		} else if (Files.size(file) > LARGEST * MEGABYTE) {
			throw new UnreadableDocument(file, "tooLarge", Files.size(file) / MEGABYTE, LARGEST);
		}
	}

	private static byte[] beginning(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return in.readNBytes(BEGINNING);
		} catch (AccessDeniedException denied) {
			throw UnreadableDocument.because(denied, file, "noPermission");
		}
	}

	private static Format text(Path file, byte[] bytes, String latin) throws UnreadableDocument {
		String ending = ending(file);
		switch (ending) {
		case "docx", "docm", "dotx":
			throw new UnreadableDocument(file, "notWord");
		case "pdf":
			throw new UnreadableDocument(file, "notPdf");
		case "draft":
			return Format.DRAFT;
		default:
			if (!TextLikeness.isText(bytes)) {
				throw new UnreadableDocument(file, "binary");
			}
			return HTML.matcher(withoutZeros(latin)).find() ? Format.HTML : byEnding(ending);
		}
	}

	private static Format byEnding(String ending) {
		return switch (ending) {
		case "md", "markdown" -> Format.MARKDOWN;
		case "html", "htm", "xhtml" -> Format.HTML;
		default -> Format.TEXT;
		};
	}

	/** UTF-16 looks like Latin with zeros between. */
	private static String withoutZeros(String latin) {
		return latin.replace("\0", "");
	}

	private static String ending(Path file) {
		String name = file.getFileName().toString();
		return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
	}
}
