import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.Deflater;

/**
 * {@code java Unsigned.java JARS}: takes the signatures off the jars of a folder. Java checks the digest of each class that it loads
 * from a signed jar, and takes none into its archive of classes: half of what it costs to start a command. The jars were checked when
 * they were brought.
 */
class Unsigned {

	public static void main(String[] folders) throws IOException {
		try (Stream<Path> jars = Files.list(Path.of(folders[0]))) {
			for (Path jar : jars.filter(file -> file.toString().endsWith(".jar")).toList()) {
				takeOff(jar);
			}
		}
	}

	private static void takeOff(Path file) throws IOException {
		Path unsigned = file.resolveSibling(file.getFileName() + ".part");
		try (JarFile jar = new JarFile(file.toFile(), false)) {
			List<JarEntry> entries = jar.stream().filter(entry -> !signs(entry)).toList();
			if (entries.size() == jar.size()) {
				return;
			}
			try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(unsigned))) {
				out.setLevel(Deflater.BEST_SPEED);
				for (JarEntry entry : entries) {
					copy(jar, entry, out);
				}
			}
		}
		Files.move(unsigned, file, StandardCopyOption.REPLACE_EXISTING);
	}

	private static void copy(JarFile jar, JarEntry entry, JarOutputStream out) throws IOException {
		JarEntry copy = new JarEntry(entry.getName());
		copy.setTime(entry.getTime());
		out.putNextEntry(copy);
		jar.getInputStream(entry).transferTo(out);
		out.closeEntry();
	}

	private static boolean signs(JarEntry entry) {
		return entry.getName().matches("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");
	}
}
