package kakko.benchmark.peers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import kakko.benchmark.invented.Link;
import kakko.core.Comparison;
import kakko.core.Comparison.Row;
import kakko.core.Engine;
import kakko.core.Reading;
import kakko.documents.Documents;
import kakko.documents.ReadChoices;

/** All that a comparison of two text files costs: reading, parsing, structure, alignment, words, fates of brackets and options. */
final class KakkoItself extends WarmPeer {

	@Override
	Callable<Answer> prepare(Work work) {
		return () -> answer(Engine.compare(reading(work.older()), reading(work.newer()), null));
	}

	private static Reading reading(Path file) throws IOException {
		return Engine.read(Documents.read(file, ReadChoices.DEFAULT, null).draft());
	}

	private static Answer answer(Comparison comparison) {
		List<Link> links = comparison.rows().stream().flatMap(KakkoItself::links).toList();
		List<Integer> moved = comparison.rows().stream().filter(row -> row.moved() && !row.from().isEmpty()).map(row -> row.from().getFirst()).toList();
		return new Answer(comparison.totals().words().deleted() + comparison.totals().words().inserted(), links, moved);
	}

	private static Stream<Link> links(Row row) {
		return row.links().isEmpty() ? row.from().stream().flatMap(from -> row.to().stream().map(to -> new Link(from, to)))
				: row.links().stream().map(link -> new Link(link.from(), link.to()));
	}
}
