package kakko.ui.figures;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;

import kakko.documents.AtomicFile;

/** What was counted before, kept in a file from one start to the next: a line a draft. It may be deleted at any time. Called from any thread. */
final class Counted {

	private record Entry(Stamp stamp, Figures figures) {

		String line() {
			return Stream.of(stamp.modified(), stamp.size(), (long) figures.brackets(), (long) figures.options(), (long) figures.words(), (long) figures.wordsInBrackets())
					.map(String::valueOf).reduce((left, right) -> left + " " + right).orElseThrow();
		}

		static Entry of(String line) {
			long[] parts = Stream.of(line.split(" ")).mapToLong(Long::parseLong).toArray();
			return new Entry(new Stamp(parts[0], parts[1]), new Figures((int) parts[2], (int) parts[3], (int) parts[4], (int) parts[5]));
		}
	}

	private final Path file;
	private final Map<Path, Entry> known = new ConcurrentHashMap<>();
	private final AtomicBoolean changed = new AtomicBoolean();

	Counted(Path file) {
		this.file = file;
		if (Files.exists(file)) {
			load();
		}
	}

	private void load() {
		Properties lines = new Properties();
		try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
			lines.load(in);
			lines.forEach((draft, line) -> known.put(Path.of((String) draft), Entry.of((String) line)));
		} catch (IOException | IllegalArgumentException | ArrayIndexOutOfBoundsException unreadable) {
			known.clear();
		}
	}

	Optional<Figures> of(Path draft) {
		Entry entry = known.get(draft);
		return entry != null && entry.stamp.equals(Stamp.of(draft)) ? Optional.of(entry.figures) : Optional.empty();
	}

	/** @return whether that wasn't known */
	boolean remember(Path draft, Stamp stamp, Figures figures) {
		Entry entry = new Entry(stamp, figures);
		boolean fresh = !entry.equals(known.put(draft, entry));
		if (fresh) {
			changed.set(true);
		}
		return fresh;
	}

	/** Writes what was counted since it was written last. */
	void save() {
		if (!changed.getAndSet(false)) {
			return;
		}
		Properties lines = new Properties();
		known.forEach((draft, entry) -> lines.setProperty(draft.toString(), entry.line()));
		StringWriter written = new StringWriter();
		try {
			lines.store(written, null);
			AtomicFile.write(file, written.toString().getBytes(StandardCharsets.UTF_8));
		} catch (IOException full) {
			changed.set(true);
			ILog.get().warn(file.toString(), full);
		}
	}
}
