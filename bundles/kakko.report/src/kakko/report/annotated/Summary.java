package kakko.report.annotated;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kakko.core.Comparison;
import kakko.core.Comparison.Totals;
import kakko.core.Reading;
import kakko.documents.write.Block;
import kakko.documents.write.Block.Cell;
import kakko.documents.write.Block.Paragraph;
import kakko.documents.write.Block.Row;
import kakko.documents.write.Block.Style;
import kakko.documents.write.Block.Table;
import kakko.documents.write.Inline;
import kakko.documents.write.Inline.Look;
import kakko.documents.write.Inline.Run;
import kakko.report.Selection;
import kakko.report.Wording;

/** The pages in front: which texts, what changed in numbers, how to read the rest, and what to check. */
final class Summary {

	/** Rows that no other report has. */
	private static final Set<String> OWN = Set.of("verbs", "comments", "check");
	private static final int MOST_VERBS = 6;

	private final Selection selection;
	private final Comparison comparison;
	private final List<String> files;
	private final String author;
	private final ToCheck toCheck;
	private final Wording wording;
	private final Messages messages;

	/**
	 * @param files  names of the two files, older first
	 * @param author of the revision marks
	 */
	Summary(Selection selection, List<String> files, String author, ToCheck toCheck, Locale locale) {
		this.files = files;
		this.author = author;
		this.toCheck = toCheck;
		this.selection = selection;
		this.comparison = selection.comparison();
		this.wording = Wording.in(locale);
		this.messages = Messages.in(locale);
	}

	List<Block> blocks() {
		List<Block> blocks = new ArrayList<>();
		blocks.add(Paragraph.of(Style.TITLE, Run.of(messages.text("title"))));
		blocks.add(Paragraph.of(Style.SUBTITLE, Run.of(title(comparison.to()))));
		blocks.add(new Table(List.of(14, 43, 43), 1, versions()));
		blocks.add(Paragraph.of(Style.CAPTION, Run.of(messages.text("totals"))));
		blocks.add(new Table(List.of(22, 18, 60), 0, totals()));
		blocks.add(Paragraph.of(Style.CAPTION, Run.of(messages.text("reading"))));
		blocks.addAll(legend());
		blocks.addAll(toCheck.blocks());
		return blocks;
	}

	String title(Reading reading) {
		return reading.title().isBlank() ? wording.text("untitled") : reading.title();
	}

	/** What is known of neither text isn't asked for. */
	private List<Row> versions() {
		List<Row> rows = new ArrayList<>();
		rows.add(row(Run.of(""), Run.of(messages.text("older"), Look.BOLD), Run.of(messages.text("newer"), Look.BOLD)));
		addKnown(rows, "version.title", title(comparison.from()), title(comparison.to()));
		addKnown(rows, "version.symbol", comparison.from().symbol(), comparison.to().symbol());
		addKnown(rows, "version.date", comparison.from().version().replace('T', ' '), comparison.to().version().replace('T', ' '));
		addKnown(rows, "version.file", files.getFirst(), files.getLast());
		return rows;
	}

	private void addKnown(List<Row> rows, String key, String older, String newer) {
		if (!older.isBlank() || !newer.isBlank()) {
			rows.add(row(Run.of(messages.text(key), Look.BOLD), Run.of(known(older)), Run.of(known(newer))));
		}
	}

	private String known(String what) {
		return what.isBlank() ? messages.text("version.unknown") : what;
	}

	private List<Row> totals() {
		Totals totals = comparison.totals();
		String places = messages.text("moved.count", totals.moved(), totals.renumbered());
		List<Row> rows = new ArrayList<>(List.of(row("paragraphs", count(totals.fromParagraphs(), totals.toParagraphs()), items(totals.changes()) + messages.text("between") + places),
				row("brackets", count(totals.fromBrackets(), totals.toBrackets()), items(totals.fates())),
				row("options", count(comparison.from().options().size(), comparison.to().options().size()), items(totals.options())),
				row("words", "", messages.text("words.count", totals.words().deleted(), totals.words().inserted()))));
		String verbs = verbs();
		if (!verbs.isEmpty()) {
			rows.add(row("verbs", "", verbs));
		}
		rows.add(toCheck());
		if (!selection.only().isEmpty()) {
			rows.add(row("comments", "", selection.note(wording)));
		}
		return rows;
	}

	private Row row(String key, String count, String detail) {
		String what = OWN.contains(key) ? messages.text(key) : wording.text(key);
		return row(Run.of(what, Look.BOLD), Run.of(count), Run.of(detail));
	}

	private Row toCheck() {
		Run what = Run.of(messages.text("check"), Look.BOLD);
		return toCheck.count() == 0 ? row(what, Run.of(""), Run.of(messages.text("check.none")))
				: row(what, Run.of(messages.text("check.count", toCheck.count())), new Inline.Link(ToCheck.BOOKMARK, messages.text("check.below")));
	}

	private String count(int older, int newer) {
		return messages.text("count", older, newer);
	}

	private <E extends Enum<E>> String items(Map<E, Integer> counts) {
		String items = counts.entrySet().stream().filter(count -> count.getValue() > 0)
				.map(count -> messages.text("item", wording.of(count.getKey()), count.getValue())).collect(Collectors.joining(messages.text("between")));
		return items.isEmpty() ? messages.text("none") : items;
	}

	/** In words, the most frequent first; empty where no verb took another's place. */
	private String verbs() {
		Map<List<String>, Integer> changes = VerbChanges.of(comparison);
		String verbs = changes.entrySet().stream().limit(MOST_VERBS)
				.map(change -> messages.text("verb", change.getKey().getFirst(), change.getKey().getLast(), change.getValue())).collect(Collectors.joining(messages.text("between")));
		return changes.size() > MOST_VERBS ? messages.text("verbs.more", verbs, changes.size() - MOST_VERBS) : verbs;
	}

	private List<Block> legend() {
		Run space = Run.of("  ");
		Paragraph marks = Paragraph.of(Style.SMALL, Run.of(messages.text("legend.inserted"), Look.BLUE, Look.UNDERLINED), space,
				Run.of(messages.text("legend.deleted"), Look.RED, Look.STRUCK), space,
				Run.of(messages.text("legend.moved"), Look.GREEN, Look.DOUBLE_UNDERLINED), Run.of(" " + messages.text("legend.marks", author)));
		Paragraph notes = Paragraph.of(Style.SMALL, Run.of(messages.text("legend.note"), Look.GREY), Run.of(" " + messages.text("legend.note.is")));
		Stream<Block> words = Stream.of("legend.unchanged", "legend.comments", "legend.both")
				.map(key -> Paragraph.of(Style.SMALL, Run.of(messages.text(key))));
		Stream<Block> byHand = comparison.isCorrected() ? Stream.of(Paragraph.of(Style.SMALL, Run.of(wording.byHand()))) : Stream.empty();
		return Stream.of(Stream.<Block>of(marks, notes), words, byHand).flatMap(blocks -> blocks).toList();
	}

	private static Row row(Inline... cells) {
		return new Row(Stream.of(cells).map(inline -> new Cell(List.of(Paragraph.of(Style.SMALL, inline)))).toList());
	}
}
