package kakko.report.page;

import java.util.List;
import java.util.Locale;

import kakko.core.Comparison;
import kakko.core.Comparison.Change;
import kakko.core.Comparison.Row;
import kakko.core.Reading;
import kakko.core.Reading.Paragraph;
import kakko.model.drafts.BlockKind;
import kakko.report.Selection;
import kakko.report.Shortened;
import kakko.report.Slots;
import kakko.report.Wording;

/** A comparison as one self-contained page: side by side or in one column, filtered, all without a script. */
public final class ComparisonPage {

	private static final int SLOT_WORDS = 60;

	private final Selection selection;
	private final Comparison comparison;
	private final List<String> names;
	private final Wording wording;
	private final Markup page = new Markup();
	private final Frame frame;
	private final RowMarkup texts;
	private final RowRemarks remarks;
	private final Kinds kinds;
	private final Slots slots;
	private final Numbers older;
	private final Numbers newer;

	private ComparisonPage(Selection selection, List<String> names, Locale locale) {
		this.selection = selection;
		this.comparison = selection.comparison();
		this.names = names;
		this.wording = Wording.in(locale);
		this.frame = new Frame(wording, page);
		this.texts = new RowMarkup(page, comparison);
		this.remarks = new RowRemarks(page, comparison, wording, selection.fates());
		this.kinds = new Kinds(selection);
		this.slots = new Slots(comparison, selection.fates(), kinds::shows);
		this.older = new Numbers(page, comparison.from(), wording);
		this.newer = new Numbers(page, comparison.to(), wording);
	}

	/** @param names of the two files, as the reader knows them */
	public static String html(Selection selection, List<String> names, Locale locale) {
		ComparisonPage page = new ComparisonPage(selection, names, locale);
		page.frame.around(page.wording.headed(page.frame.title(page.comparison.to()), String.join(" → ", names)), page::body);
		return page.page.toString();
	}

	private void body() {
		frame.choice("view", "side", true);
		frame.choice("view", "one", false);
		page.raw("<i></i>");
		frame.choice("show", "all", true);
		for (String kind : List.of("changed", "brackets", "options", "weighty")) {
			frame.choice("show", kind, false);
		}
		ComparisonHeader header = new ComparisonHeader(page, selection, wording);
		page.element("header", "", () -> header.write(frame.title(comparison.to()), List.of(version(0, comparison.from()), version(1, comparison.to()))));
		header.sections(kinds);
		page.element("main", "", () -> page.element("table", "cmp", this::table));
	}

	private String version(int side, Reading reading) {
		return reading.version().isBlank() ? names.get(side) : names.get(side) + " (" + reading.version().replace('T', ' ') + ")";
	}

	private void table() {
		page.element("thead", "", () -> page.element("tr", "", () -> {
			head("on", wording.text("column.number.from"));
			page.element("th scope=\"col\"", "o", version(0, comparison.from()));
			head("s", wording.text("column.change"));
			head("nn", wording.text("column.number.to"));
			page.element("th scope=\"col\"", "t", version(1, comparison.to()));
		}));
		page.element("tbody lang=\"" + Frame.language(List.of(comparison.from(), comparison.to())) + "\"", "", () -> {
			slots.first().forEach(this::slot);
			for (int place = 0; place < comparison.rows().size(); place++) {
				if (kinds.shows(comparison.rows().get(place))) {
					row(comparison.rows().get(place), kinds.classes(place));
					slots.behind(comparison.rows().get(place)).forEach(this::slot);
				}
			}
		});
	}

	/** A head that is told, not seen: its column is narrow and explains itself. */
	private void head(String column, String name) {
		page.element("th scope=\"col\"", column, () -> page.element("span", "v", name));
	}

	private void row(Row row, String shown) {
		page.element("tr" + id(row), Frame.tone(row.change()) + (row.moved() ? " mv" : "") + " " + shown, () -> {
			page.element("td", "on", () -> older.write(row.from()));
			page.element("td", "o", () -> texts.older(row));
			page.element("th scope=\"row\"", "s", () -> page.element("span aria-hidden=\"true\"", "", sign(row)).element("span", "v", wording.of(row.change())));
			page.element("td", "nn", () -> number(row));
			page.element("td", "t", () -> newer(row));
		}).raw("\n");
	}

	/** Headings can be jumped to, and moved rows from the slot they left. */
	private String id(Row row) {
		boolean heading = row.to().stream().map(comparison.to().paragraphs()::get).anyMatch(paragraph -> paragraph.kind() == BlockKind.HEADING);
		return !row.to().isEmpty() && (heading || row.moved()) ? " id=\"t" + row.to().getFirst() + "\"" : "";
	}

	private void number(Row row) {
		if (row.change() == Change.DELETED) {
			page.element("span", "b", older.of(row.from()));
		} else {
			newer.write(row.to());
		}
	}

	/** The newer text alone where nothing of the older is to be seen in one column. */
	private void newer(Row row) {
		boolean both = row.change() != Change.SAME && row.change() != Change.ADDED;
		if (!row.to().isEmpty()) {
			page.element("div", both ? "w" : "", () -> texts.newer(row));
		}
		if (both) {
			page.element("div", "b", () -> texts.both(row));
		}
		page.element("div lang=\"" + frame.language() + "\"", "c", () -> remarks.write(row));
	}

	private static String sign(Row row) {
		return row.moved() ? "↕" : switch (row.change()) {
			case SAME -> "=";
			case EDITED -> "✎";
			case SPLIT -> "↳";
			case MERGED -> "↰";
			case DELETED -> "−";
			case ADDED -> "+";
		};
	}

	/** Where a moved row stood: its first words and the way to its new place. */
	private void slot(Row moved) {
		Paragraph first = comparison.from().paragraphs().get(moved.from().getFirst());
		Paragraph now = comparison.to().paragraphs().get(moved.to().getFirst());
		String words = Shortened.of(first.body(), SLOT_WORDS);
		page.element("tr id=\"g" + first.index() + "\"", "slot kc", () -> {
			page.element("td", "on", first.number());
			page.element("td", "o", words);
			page.element("th scope=\"row\"", "s", () -> page.element("span aria-hidden=\"true\"", "", "↕").element("span", "v", wording.text("moved")));
			page.element("td", "nn", "");
			page.element("td", "t", () -> page.element("div lang=\"" + frame.language() + "\"", "c",
					() -> page.element("a href=\"#t" + now.index() + "\"", "", wording.text("page.moved.to", now.name())).element("span", "b q", " " + words)));
		}).raw("\n");
	}
}
