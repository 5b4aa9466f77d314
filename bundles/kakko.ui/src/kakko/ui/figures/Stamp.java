package kakko.ui.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Tells whether a file is still the one that was read or counted. */
public record Stamp(long modified, long size) {

	private static final Stamp NOWHERE = new Stamp(0, -1);

	public static Stamp of(Path file) {
		try {
			BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
			return new Stamp(attributes.lastModifiedTime().toMillis(), attributes.size());
		} catch (IOException gone) {
			return NOWHERE;
		}
	}
}
