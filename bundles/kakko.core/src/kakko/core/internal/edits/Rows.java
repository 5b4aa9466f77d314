package kakko.core.internal.edits;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.core.runtime.SubMonitor;

import kakko.core.Comparison.Change;
import kakko.core.Comparison.Edit;
import kakko.core.Comparison.Flag;
import kakko.core.Comparison.Op;
import kakko.core.Comparison.Row;
import kakko.core.Comparison.Span;
import kakko.core.Comparison.Words;
import kakko.core.Reading.Paragraph;
import kakko.core.internal.Cancelling;
import kakko.core.internal.align.Group;
import kakko.core.internal.words.WordedText;

/** Turns groups of paragraphs into rows in reading order, with their edits and what they amount to. */
public final class Rows {

	private final WordMatch match;
	private final RowEdits rowEdits;

	private Rows(WordMatch match) {
		this.match = match;
		rowEdits = new RowEdits(match);
	}

	/** Rows in reading order, and the bracket signs that were matched while they were written. */
	public record Written(List<Row> rows, BracketSigns signs) {
	}

	public static Written of(WordMatch match, List<Group> groups, SubMonitor progress) {
		Rows rows = new Rows(match);
		Cancelling cancelling = new Cancelling(progress);
		List<Row> written = inReadingOrder(groups, match.from().paragraphs()).parallelStream().map(group -> {
			cancelling.check();
			return rows.row(group);
		}).toList();
		return new Written(written, rows.rowEdits.signs());
	}

	/** Order of the newer text; what was deleted stands behind what it stood behind. */
	static List<Group> inReadingOrder(List<Group> groups, int fromParagraphs) {
		Map<Integer, Group> ofOlder = new HashMap<>();
		groups.forEach(group -> group.from().forEach(paragraph -> ofOlder.put(paragraph, group)));
		Map<Group, List<Group>> behind = new HashMap<>();
		List<Group> ordered = new ArrayList<>();
		Group last = null;
		for (int paragraph = 0; paragraph < fromParagraphs; paragraph++) {
			Group group = ofOlder.get(paragraph);
			if (!group.to().isEmpty()) {
				last = group.moved() ? last : group;
			} else if (last == null) {
				ordered.add(group);
			} else {
				behind.computeIfAbsent(last, any -> new ArrayList<>()).add(group);
			}
		}
		groups.stream().filter(group -> !group.to().isEmpty()).sorted(Comparator.comparing(group -> group.to().getFirst())).forEach(group -> {
			ordered.add(group);
			ordered.addAll(behind.getOrDefault(group, List.of()));
		});
		return ordered;
	}

	private Row row(Group group) {
		List<Edit> edits = rowEdits.of(group);
		Change change = change(group, edits);
		Words words = new Words(count(edits, Op.DELETED), count(edits, Op.INSERTED));
		Set<Flag> flags = EnumSet.noneOf(Flag.class);
		if (change == Change.EDITED && sameWords(group)) {
			flags.add(changesBrackets(edits) ? Flag.BRACKETS : Flag.PUNCTUATION);
		}
		return new Row(change, group.moved(), renumbered(group), Set.copyOf(flags), group.from(), group.to(), group.links(), edits, words);
	}

	private int count(List<Edit> edits, Op op) {
		return edits.stream().filter(edit -> edit.op() == op).mapToInt(edit -> op == Op.DELETED ? words(match.from(), edit.from()) : words(match.to(), edit.to())).sum();
	}

	private static int words(WordedText text, Span span) {
		return text.wordAt(span.paragraph(), span.end()) - text.wordAt(span.paragraph(), span.start());
	}

	private Change change(Group group, List<Edit> edits) {
		if (group.to().isEmpty()) {
			return Change.DELETED;
		} else if (group.from().isEmpty()) {
			return Change.ADDED;
		} else if (group.from().size() > 1 || group.to().size() > 1) {
			return group.from().size() >= group.to().size() ? Change.MERGED : Change.SPLIT;
		}
		return bare(match.from(), edits, Edit::from).equals(bare(match.to(), edits, Edit::to)) ? Change.SAME : Change.EDITED;
	}

	/** What a row's side says, labels, capitals and white space aside: "GENERAL" and "General" are the same heading. */
	private static String bare(WordedText text, List<Edit> edits, Function<Edit, Span> side) {
		StringBuilder bare = new StringBuilder();
		edits.stream().filter(edit -> edit.op() != Op.LABEL).map(side).filter(Objects::nonNull).map(span -> printed(text, span)).forEach(printed -> {
			for (int at = 0; at < printed.length(); at++) {
				char character = printed.charAt(at);
				if (!Character.isWhitespace(character) && !Character.isSpaceChar(character)) {
					bare.append(character);
				}
			}
		});
		return bare.toString().toLowerCase(Locale.ROOT);
	}

	private static String printed(WordedText text, Span span) {
		return text.reading().paragraphs().get(span.paragraph()).text().substring(span.start(), span.end());
	}

	/** Capitals aside, as {@code fates.md} reads words. */
	private boolean sameWords(Group group) {
		int older = match.from().first()[group.from().getFirst()];
		int newer = match.to().first()[group.to().getFirst()];
		int count = match.from().wordsIn(group.from().getFirst());
		if (count != match.to().wordsIn(group.to().getFirst())) {
			return false;
		}
		return java.util.Arrays.equals(match.from().folded(), older, older + count, match.to().folded(), newer, newer + count);
	}

	private boolean changesBrackets(List<Edit> edits) {
		return edits.stream().anyMatch(edit -> edit.op() == Op.DELETED && hasBracket(match.from(), edit.from())
				|| edit.op() == Op.INSERTED && hasBracket(match.to(), edit.to()));
	}

	private static boolean hasBracket(WordedText text, Span span) {
		return printed(text, span).chars().anyMatch(one -> one == '[' || one == ']');
	}

	private boolean renumbered(Group group) {
		return !group.links().isEmpty() && group.links().stream().noneMatch(link -> number(match.from(), link.from()).equals(number(match.to(), link.to())));
	}

	private static String number(WordedText text, int paragraph) {
		Paragraph printed = text.reading().paragraphs().get(paragraph);
		return printed.number().replaceAll("\\s+", "");
	}
}
