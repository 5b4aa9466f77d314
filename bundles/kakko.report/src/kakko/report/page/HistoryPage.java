package kakko.report.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import kakko.core.Comparison;
import kakko.core.Comparison.Answer;
import kakko.core.Comparison.Totals;
import kakko.core.History;
import kakko.report.Sections;
import kakko.report.Wording;
import kakko.report.lives.LifeRow;
import kakko.report.lives.LifeRows;

/** Brackets and options over all revisions as one self-contained page: a row a life, a column a revision, grouped by section. */
public final class HistoryPage {

	private final History history;
	private final List<String> names;
	private final Wording wording;
	private final List<String> columns;
	private final Sections sections;
	private final Markup page = new Markup();
	private final Frame frame;

	private HistoryPage(History history, List<String> names, Locale locale) {
		this.history = history;
		this.names = names;
		this.wording = Wording.in(locale);
		this.columns = wording.columns(history.revisions(), names);
		this.sections = Sections.of(history.revisions().getLast());
		this.frame = new Frame(wording, page);
	}

	/** @param names of the revisions' files, oldest first */
	public static String html(History history, List<String> names, Locale locale) {
		HistoryPage page = new HistoryPage(history, names, locale);
		page.frame.around(page.wording.headed(page.frame.title(history.revisions().getLast()), String.join(" → ", names)), page::body);
		return page.page.toString();
	}

	private void body() {
		frame.choice("lives", "every", true);
		for (String kind : List.of("open", "settled", "back", "doubtful")) {
			frame.choice("lives", kind, false);
		}
		page.element("header", "", () -> page.element("h1", "", frame.title(history.revisions().getLast())).element("p", "versions", String.join(" → ", names)));
		LifeRows lives = new LifeRows(history);
		page.element("main", "", () -> {
			page.element("h2", "", wording.text("totals"));
			page.element("div tabindex=\"0\"", "scroll", () -> page.element("table", "sums", this::totals));
			table("brackets", Comparison.Fate.values(), lives.brackets());
			table("options", Comparison.OptionOutcome.values(), lives.options());
		});
	}

	private void totals() {
		page.element("thead", "", () -> page.element("tr", "", () -> {
			page.element("td", "", "");
			for (int step = 1; step < columns.size(); step++) {
				page.element("th scope=\"col\"", "", columns.get(step - 1) + " → " + columns.get(step));
			}
		}));
		page.element("tbody", "", () -> {
			sum(wording.text("brackets"), totals -> totals.fromBrackets() + " → " + totals.toBrackets());
			counts(Comparison.Fate.values(), Totals::fates, wording::of);
			counts(Comparison.OptionOutcome.values(), Totals::options, outcome -> wording.headed(wording.text("option"), wording.of(outcome)));
		});
	}

	private <E extends Enum<E>> void counts(E[] fates, Function<Totals, Map<E, Integer>> numbers, Function<E, String> named) {
		for (E fate : fates) {
			sum(named.apply(fate), totals -> String.valueOf(numbers.apply(totals).getOrDefault(fate, 0)));
		}
	}

	private void sum(String name, Function<Totals, String> number) {
		page.element("tr", "", () -> {
			page.element("th scope=\"row\"", "", name);
			history.steps().forEach(step -> page.element("td", "", number.apply(step.totals())));
		});
	}

	private void table(String what, Enum<?>[] fates, List<LifeRow> rows) {
		if (rows.isEmpty()) {
			return;
		}
		page.element("h2", "", wording.text(what)).element("p", "legend", () -> letters(fates));
		page.element("table", "lives", () -> {
			page.element("thead", "", () -> page.element("tr", "", () -> {
				page.element("th scope=\"col\"", "", wording.text("column.number")).element("th scope=\"col\"", "", wording.text("column.text"));
				columns.forEach(name -> page.element("th scope=\"col\"", "", name));
			}));
			grouped(rows);
		});
	}

	private void letters(Enum<?>[] fates) {
		for (Enum<?> fate : fates) {
			page.element("span", "chip " + Frame.tone(fate), wording.letter(fate) + " " + wording.of(fate)).text(" ");
		}
		page.text("● " + wording.text("page.stands")).text(" ").element("span", "chip unsure", wording.text("page.unsure"));
		if (history.steps().stream().anyMatch(Comparison::isCorrected)) {
			page.text(" ").element("span", "chip", wording.byHand());
		}
	}

	/** A body of rows for each section of the newest text. */
	private void grouped(List<LifeRow> rows) {
		int begin = 0;
		for (int next = 1; next <= rows.size(); next++) {
			if (next == rows.size() || heading(rows.get(next)) != heading(rows.get(begin))) {
				List<LifeRow> section = rows.subList(begin, next);
				page.element("tbody lang=\"" + Frame.language(history.revisions()) + "\"", "", () -> section(section));
				begin = next;
			}
		}
	}

	private int heading(LifeRow row) {
		return row.place() < 0 ? -1 : sections.heading(row.place());
	}

	private void section(List<LifeRow> rows) {
		String title = heading(rows.getFirst()) < 0 ? "" : sections.title(rows.getFirst().place());
		if (!title.isEmpty()) {
			page.element("tr", "sec", () -> page.element("th scope=\"rowgroup\" colspan=\"" + (2 + columns.size()) + "\"", "sec", title));
		}
		rows.forEach(this::row);
	}

	private void row(LifeRow row) {
		page.element("tr", kinds(row), () -> {
			page.element("th scope=\"row\"", "", row.number());
			page.element("td", "w", () -> {
				page.text(row.text());
				if (row.returned()) {
					page.text(" ").element("span", "chip reopened", wording.text("column.returned"));
				}
			});
			for (int revision = 0; revision < columns.size(); revision++) {
				answer(row.answers().get(revision), row.stands(revision));
			}
		}).raw("\n");
	}

	/** Classes that the page's filters go by. */
	private static String kinds(LifeRow row) {
		return (row.open() ? "so" : "st") + (row.returned() ? " sb" : "") + (row.doubtful() ? " su" : "");
	}

	private void answer(Answer answer, boolean stands) {
		if (answer == null) {
			page.element("td", "f here", stands ? "●" : "");
			return;
		}
		String words = wording.said(answer);
		page.element("td title=\"" + words + "\"", "f " + Frame.tone(answer.fate()) + (answer.doubtful() ? " unsure" : ""),
				() -> page.text(wording.letter(answer.fate()) + Wording.sign(answer)).element("span", "v", " " + words));
	}
}
