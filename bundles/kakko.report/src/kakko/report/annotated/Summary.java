package kakko.report.annotated;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kakko.core.Comparison;
import kakko.core.Comparison.Totals;
import kakko.core.Comparison.Weight;
import kakko.core.Reading;
import kakko.documents.write.Block;
import kakko.documents.write.Block.Cell;
import kakko.documents.write.Block.Paragraph;
import kakko.documents.write.Block.Row;
import kakko.documents.write.Block.Style;
import kakko.documents.write.Block.Table;
import kakko.documents.write.Inline.Look;
import kakko.documents.write.Inline.Run;
import kakko.report.Selection;
import kakko.report.Wording;

/** The page in front: which texts, what changed in numbers, how to read the rest. */
final class Summary {

	/** Rows that no other report has. */
	private static final Set<String> OWN = Set.of("verbs", "comments");

	private final Selection selection;
	private final Comparison comparison;
	private final Wording wording;
	private final Messages messages;

	Summary(Selection selection, Locale locale) {
		this.selection = selection;
		this.comparison = selection.comparison();
		this.wording = Wording.in(locale);
		this.messages = Messages.in(locale);
	}

	List<Block> blocks() {
		List<Block> blocks = new ArrayList<>();
		blocks.add(Paragraph.of(Style.TITLE, Run.of(messages.text("title"))));
		blocks.add(Paragraph.of(Style.SUBTITLE, Run.of(title(comparison.to()))));
		blocks.add(new Table(List.of(22, 78), 0, List.of(version("older", comparison.from()), version("newer", comparison.to()))));
		blocks.add(Paragraph.of(Style.CAPTION, Run.of(messages.text("totals"))));
		blocks.add(new Table(List.of(22, 18, 60), 0, totals()));
		blocks.add(Paragraph.of(Style.CAPTION, Run.of(messages.text("reading"))));
		blocks.addAll(legend());
		return blocks;
	}

	String title(Reading reading) {
		return reading.title().isBlank() ? wording.text("untitled") : reading.title();
	}

	private Row version(String key, Reading reading) {
		String version = reading.version().isBlank() ? "" : " — " + reading.version().replace('T', ' ');
		return row(Run.of(messages.text(key), Look.BOLD), Run.of(title(reading) + version));
	}

	private List<Row> totals() {
		Totals totals = comparison.totals();
		String places = messages.text("moved.count", totals.moved(), totals.renumbered());
		List<Row> rows = new ArrayList<>(List.of(row("paragraphs", count(totals.fromParagraphs(), totals.toParagraphs()), items(totals.changes()) + messages.text("between") + places),
				row("brackets", count(totals.fromBrackets(), totals.toBrackets()), items(totals.fates())),
				row("options", count(comparison.from().options().size(), comparison.to().options().size()), items(totals.options())),
				row("words", "", messages.text("words.count", totals.words().deleted(), totals.words().inserted())),
				row("verbs", "", verbs())));
		if (!selection.only().isEmpty()) {
			rows.add(row("comments", "", selection.note(wording)));
		}
		return rows;
	}

	private Row row(String key, String count, String detail) {
		String what = OWN.contains(key) ? messages.text(key) : wording.text(key);
		return row(Run.of(what, Look.BOLD), Run.of(count), Run.of(detail));
	}

	private String count(int older, int newer) {
		return messages.text("count", older, newer);
	}

	private <E extends Enum<E>> String items(Map<E, Integer> counts) {
		String items = counts.entrySet().stream().filter(count -> count.getValue() > 0)
				.map(count -> messages.text("item", wording.of(count.getKey()), count.getValue())).collect(Collectors.joining(messages.text("between")));
		return items.isEmpty() ? messages.text("none") : items;
	}

	/** The most frequent change first. */
	private String verbs() {
		Map<String, Integer> times = new LinkedHashMap<>();
		comparison.weights().stream().filter(weight -> weight.kind() == Weight.Kind.VERB).forEach(weight -> times.merge(verb(weight), 1, Integer::sum));
		String verbs = times.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
				.map(verb -> verb.getValue() == 1 ? verb.getKey() : verb.getKey() + " (" + verb.getValue() + "×)").collect(Collectors.joining("; "));
		return verbs.isEmpty() ? messages.text("none") : verbs;
	}

	/** Where no verb stood or none followed, a sign tells it. */
	private String verb(Weight weight) {
		return weight.from().isEmpty() ? "+ " + weight.to() : weight.to().isEmpty() ? "− " + weight.from() : messages.text("verb", weight.from(), weight.to());
	}

	private List<Block> legend() {
		Run space = Run.of("  ");
		Paragraph marks = Paragraph.of(Style.SMALL, Run.of(messages.text("legend.inserted"), Look.BLUE, Look.UNDERLINED), space,
				Run.of(messages.text("legend.deleted"), Look.RED, Look.STRUCK), space,
				Run.of(messages.text("legend.moved"), Look.GREEN, Look.DOUBLE_UNDERLINED), Run.of(" " + messages.text("legend.marks")));
		Paragraph notes = Paragraph.of(Style.SMALL, Run.of(messages.text("legend.note"), Look.GREY), Run.of(" " + messages.text("legend.note.is")));
		Stream<Block> words = Stream.of("legend.unchanged", "legend.comments", "legend.both")
				.map(key -> Paragraph.of(Style.SMALL, Run.of(messages.text(key))));
		Stream<Block> byHand = comparison.isCorrected() ? Stream.of(Paragraph.of(Style.SMALL, Run.of(wording.byHand()))) : Stream.empty();
		return Stream.of(Stream.<Block>of(marks, notes), words, byHand).flatMap(blocks -> blocks).toList();
	}

	private static Row row(Run... cells) {
		return new Row(Stream.of(cells).map(run -> new Cell(List.of(Paragraph.of(Style.SMALL, run)))).toList());
	}
}
