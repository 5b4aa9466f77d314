package kakko.benchmark.invented;

import java.util.List;
import java.util.stream.IntStream;

/** Two invented texts and what lies between them. */
public record Pair(String name, List<String> from, List<String> to, Gold gold) {

	public Pair {
		from = List.copyOf(from);
		to = List.copyOf(to);
	}

	/** The same with a number typed before each paragraph, renumbered in the newer text: what text from a PDF looks like. */
	public Pair numbered() {
		return new Pair(name + "n", numbered(from), numbered(to), gold);
	}

	private static List<String> numbered(List<String> paragraphs) {
		return IntStream.range(0, paragraphs.size()).mapToObj(at -> (at + 1) + ". " + paragraphs.get(at)).toList();
	}
}
