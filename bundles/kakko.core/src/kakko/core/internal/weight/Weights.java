package kakko.core.internal.weight;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.SubMonitor;

import kakko.core.Comparison.Change;
import kakko.core.Comparison.Row;
import kakko.core.Comparison.Span;
import kakko.core.Comparison.Weight;
import kakko.core.Comparison.Weight.Kind;
import kakko.core.Reading;
import kakko.core.internal.Cancelling;
import kakko.core.internal.weight.Mentions.Mention;

/** Finds changes that weigh more than their length: in each changed stretch, what stood before and what stands now, kind by kind. */
public final class Weights {

	private final Mentions older;
	private final Mentions newer;
	private final Renumbering renumbering;
	private final List<Weight> weights = new ArrayList<>();
	/** A date is told once, though its day and its time are two stretches. */
	private final Set<List<Mention>> told = new HashSet<>();

	/** Of one row. */
	private Weights(Mentions older, Mentions newer, Renumbering renumbering) {
		this.older = older;
		this.newer = newer;
		this.renumbering = renumbering;
	}

	/** Weights of rows that have both sides, in reading order; a paragraph that came or went whole is no change of a word. */
	public static List<Weight> of(Reading from, Reading to, List<Row> rows, SubMonitor progress) {
		Openers openers = new Openers();
		Renumbering renumbering = new Renumbering(from, to, rows);
		Cancelling cancelling = new Cancelling(progress);
		return rows.parallelStream().filter(row -> !row.from().isEmpty() && !row.to().isEmpty() && row.change() != Change.SAME).flatMap(row -> {
			cancelling.check();
			return new Weights(new Mentions(from, openers), new Mentions(to, openers), renumbering).of(row);
		}).toList();
	}

	private Stream<Weight> of(Row row) {
		Stretch.of(row).forEach(stretch -> weigh(stretch, row));
		return weights.stream();
	}

	private void weigh(Stretch stretch, Row row) {
		for (Kind kind : Kind.values()) {
			List<Mention> before = older.in(stretch.gone(), kind);
			List<Mention> now = newer.in(stretch.came(), kind);
			removeCommon(before, now);
			for (int at = 0; at < Math.max(before.size(), now.size()); at++) {
				Mention one = at < before.size() ? before.get(at) : new Mention("", partner(stretch.gone(), row.from()), 0, 0);
				Mention other = at < now.size() ? now.get(at) : new Mention("", partner(stretch.came(), row.to()), 0, 0);
				if ((kind != Kind.REFERENCE || !renumbering.followedBy(one, other)) && told.add(List.of(one, other))) {
					weights.add(new Weight(kind, one.text(), other.text(), one.paragraph(), other.paragraph()));
				}
			}
		}
	}

	private static int partner(List<Span> spans, List<Integer> paragraphs) {
		return spans.isEmpty() ? paragraphs.getFirst() : spans.getFirst().paragraph();
	}

	/** What only moved within the stretch has not changed. */
	private static void removeCommon(List<Mention> before, List<Mention> now) {
		before.removeIf(one -> {
			for (Mention other : now) {
				if (Sense.of(other.text()).equals(Sense.of(one.text()))) {
					now.remove(other);
					return true;
				}
			}
			return false;
		});
	}
}
