package kakko.documents.internal.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** A long file's pages in two halves, taken apart at once: that is most of what reading a file takes. */
final class Stretches {

	/** A shorter file is read before another thread has opened it. */
	private static final int SHORT = 8;

	private final List<Stretch> all;

	/** @param pages of the file, at least 1 */
	Stretches(int pages) {
		int half = pages / 2;
		all = pages < SHORT ? List.of(new Stretch(1, pages)) : List.of(new Stretch(1, half), new Stretch(half + 1, pages));
	}

	/** Pages that follow each other, both numbers from 1 and included. */
	record Stretch(int first, int last) {
	}

	/** Reads a stretch; called for several at once. */
	interface Reading {

		List<Sheet> of(Stretch stretch) throws IOException;
	}

	/**
	 * The sheets of all pages in order.
	 *
	 * @throws IOException what one of the readings threw
	 */
	List<Sheet> read(Reading reading) throws IOException {
		Stream<Stretch> stretches = all.size() > 1 ? all.parallelStream() : all.stream();
		try {
			return stretches.map(stretch -> unchecked(reading, stretch)).toList().stream().flatMap(List::stream).toList();
		} catch (UncheckedIOException failure) {
			throw failure.getCause();
		}
	}

	private static List<Sheet> unchecked(Reading reading, Stretch stretch) {
		try {
			return reading.of(stretch);
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}
}
