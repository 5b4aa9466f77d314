package kakko.search;

import java.util.List;

/**
 * What was found.
 *
 * @param hits  the newest revision of a dossier first, in the order of its text; at most as many as were asked for
 * @param total how many there are in all
 */
public record Hits(List<Hit> hits, int total) {

	public static final Hits NONE = new Hits(List.of(), 0);

	public Hits {
		hits = List.copyOf(hits);
	}
}
