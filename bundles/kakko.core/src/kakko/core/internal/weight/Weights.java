package kakko.core.internal.weight;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

import kakko.core.Comparison.Edit;
import kakko.core.Comparison.Op;
import kakko.core.Comparison.Row;
import kakko.core.Comparison.Span;
import kakko.core.Comparison.Weight;
import kakko.core.Comparison.Weight.Kind;
import kakko.core.Reading;

/** Finds changes that weigh more than their length: in each changed stretch, what stood before and what stands now, kind by kind. */
public final class Weights {

	private final Reading from;
	private final Reading to;
	private final List<Weight> weights = new ArrayList<>();

	private Weights(Reading from, Reading to) {
		this.from = from;
		this.to = to;
	}

	/** Weights of rows that have both sides, in reading order; a paragraph that came or went whole is no change of a word. */
	public static List<Weight> of(Reading from, Reading to, List<Row> rows) {
		Weights weights = new Weights(from, to);
		rows.stream().filter(row -> !row.from().isEmpty() && !row.to().isEmpty()).forEach(weights::weigh);
		return List.copyOf(weights.weights);
	}

	private void weigh(Row row) {
		List<Edit> changed = new ArrayList<>();
		for (Edit edit : row.edits()) {
			if (edit.op() == Op.DELETED || edit.op() == Op.INSERTED) {
				changed.add(edit);
			} else if (edit.op() == Op.SAME) {
				weigh(changed, row);
				changed.clear();
			}
		}
		weigh(changed, row);
	}

	/** One stretch between two unchanged ones: deletions and insertions that answer each other. */
	private void weigh(List<Edit> stretch, Row row) {
		if (stretch.isEmpty()) {
			return;
		}
		List<Span> older = stretch.stream().map(Edit::from).filter(span -> span != null).toList();
		List<Span> newer = stretch.stream().map(Edit::to).filter(span -> span != null).toList();
		for (Kind kind : Kind.values()) {
			List<Mention> before = mentions(from, older, kind);
			List<Mention> now = mentions(to, newer, kind);
			removeCommon(before, now);
			for (int at = 0; at < Math.max(before.size(), now.size()); at++) {
				Mention one = at < before.size() ? before.get(at) : new Mention("", partner(older, row.from()));
				Mention other = at < now.size() ? now.get(at) : new Mention("", partner(newer, row.to()));
				weights.add(new Weight(kind, one.text(), other.text(), one.paragraph(), other.paragraph()));
			}
		}
	}

	private record Mention(String text, int paragraph) {
	}

	private static int partner(List<Span> spans, List<Integer> paragraphs) {
		return spans.isEmpty() ? paragraphs.getFirst() : spans.getFirst().paragraph();
	}

	private static List<Mention> mentions(Reading reading, List<Span> spans, Kind kind) {
		List<Mention> mentions = new ArrayList<>();
		for (Span span : spans) {
			String paragraph = reading.paragraphs().get(span.paragraph()).text();
			Matcher matcher = WeightyWords.pattern(kind).matcher(paragraph);
			matcher.region(WeightyWords.widenedStart(paragraph, span.start(), kind), paragraph.length());
			matcher.useTransparentBounds(true);
			while (matcher.find() && matcher.start() < span.end()) {
				if (matcher.end() > span.start()) {
					mentions.add(new Mention(matcher.group().strip().replaceAll("\\s+", " "), span.paragraph()));
				}
			}
		}
		return mentions;
	}

	/** What only moved within the stretch has not changed. */
	private static void removeCommon(List<Mention> before, List<Mention> now) {
		before.removeIf(one -> {
			for (Mention other : now) {
				if (other.text().equalsIgnoreCase(one.text())) {
					now.remove(other);
					return true;
				}
			}
			return false;
		});
	}
}
