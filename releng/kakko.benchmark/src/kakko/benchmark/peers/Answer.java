package kakko.benchmark.peers;

import java.util.List;

import kakko.benchmark.invented.Link;

/**
 * What a peer said.
 *
 * @param changedWords words it called deleted or inserted
 * @param links        null where it links no paragraphs
 * @param moved        older indexes of the paragraphs it called moved; null where it knows no moves
 */
public record Answer(int changedWords, List<Link> links, List<Integer> moved) {

	static Answer words(int changed) {
		return new Answer(changed, null, null);
	}
}
