package kakko.benchmark.scale;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts nobody writes, and comparisons get lost in. Each has one paragraph on both sides that must stay linked. */
public enum Hard {

	ONE_WORD("one word 100,000 times") {
		@Override
		List<String> text(boolean newer) {
			return List.of(String.join(" ", Collections.nCopies(newer ? 100_001 : 100_000, "shall")));
		}
	},
	UNRELATED_BOOKS("two unrelated books") {
		@Override
		List<String> text(boolean newer) {
			Vocabulary vocabulary = newer ? new Vocabulary("kltrmn", 8_000, 1) : new Vocabulary("bdgpsv", 8_000, 2);
			return IntStream.range(0, 2_500).mapToObj(each -> vocabulary.sentence(60)).toList();
		}
	},
	SHORT_PARAGRAPHS("20,000 one-word paragraphs") {
		@Override
		List<String> text(boolean newer) {
			Vocabulary vocabulary = new Vocabulary("bdgpsv", 500, 3);
			List<String> words = IntStream.range(0, 20_000).mapToObj(each -> vocabulary.pick()).collect(Collectors.toCollection(ArrayList::new));
			if (newer) {
				IntStream.iterate(0, at -> at < words.size(), at -> at + 100).forEach(at -> words.set(at, vocabulary.pick()));
			}
			return words;
		}
	},
	NESTED_BRACKETS("5,000 nested brackets") {
		@Override
		List<String> text(boolean newer) {
			Vocabulary vocabulary = new Vocabulary("bdgpsv", 2_000, 4);
			String opened = IntStream.range(0, 5_000).mapToObj(each -> "[" + vocabulary.pick() + " ").collect(Collectors.joining());
			return List.of(opened + (newer ? "new" : "old") + "]".repeat(5_000));
		}
	};

	private static final String BOTH = "This sentence about lanterns stands unaltered in either text.";

	public final String title;

	Hard(String title) {
		this.title = title;
	}

	abstract List<String> text(boolean newer);

	List<String> older() {
		return Stream.concat(text(false).stream(), Stream.of(BOTH)).toList();
	}

	List<String> newer() {
		return Stream.concat(text(true).stream(), Stream.of(BOTH)).toList();
	}
}
