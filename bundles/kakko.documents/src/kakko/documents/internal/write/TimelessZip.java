package kakko.documents.internal.write;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Zip files that don't tell when they were written: the same content gives the same bytes. */
public final class TimelessZip {

	/** The first moment a zip entry can tell. */
	private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

	private TimelessZip() {
	}

	public static ZipEntry entry(String name) {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(NO_TIME);
		return entry;
	}

	/** Writes a zip file again, entry by entry, its times taken off. */
	public static void copy(byte[] zip, OutputStream out) throws IOException {
		try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
			ZipOutputStream to = new ZipOutputStream(out, StandardCharsets.UTF_8);
			for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
				to.putNextEntry(entry(entry.getName()));
				from.transferTo(to);
				to.closeEntry();
			}
			to.finish();
		}
	}
}
