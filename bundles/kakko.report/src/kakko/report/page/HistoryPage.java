package kakko.report.page;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

import kakko.core.Comparison;
import kakko.core.History;
import kakko.core.History.Life;
import kakko.core.Reading;
import kakko.report.Wording;

/** Brackets and options over all revisions as one self-contained page. */
public final class HistoryPage {

	private final History history;
	private final List<String> names;
	private final Wording wording;
	private final Markup page = new Markup();

	private HistoryPage(History history, List<String> names, Locale locale) {
		this.history = history;
		this.names = names;
		this.wording = Wording.in(locale);
	}

	/** @param names of the revisions, oldest first */
	public static String html(History history, List<String> names, Locale locale) {
		HistoryPage page = new HistoryPage(history, names, locale);
		page.document();
		return page.page.toString();
	}

	private void document() {
		String title = history.revisions().getLast().title();
		String heading = title.isBlank() ? wording.text("untitled") : title;
		page.raw("<!DOCTYPE html>\n<html lang=\"" + wording.locale().getLanguage() + "\"><head><meta charset=\"utf-8\">"
				+ "<meta name=\"viewport\" content=\"width=device-width\">");
		page.element("title", "", heading + ": " + String.join(" → ", names)).raw("<style>" + ComparisonPage.style() + "</style></head><body>");
		page.element("header", "", () -> page.element("h1", "", heading).element("p", "versions", String.join(" → ", names)));
		page.element("main", "", this::tables);
		page.raw("</body></html>\n");
	}

	private void tables() {
		page.element("h2", "", wording.text("totals")).element("table", "", this::totals);
		page.element("h2", "", wording.text("brackets")).element("p", "legend", () -> letters(Comparison.Fate.values()));
		page.element("table", "", () -> lives(history.brackets(), this::bracket, (step, index) -> history.steps().get(step).brackets().get(index).fate()));
		page.element("h2", "", wording.text("options")).element("p", "legend", () -> letters(Comparison.OptionOutcome.values()));
		page.element("table", "", () -> lives(history.options(), this::option, (step, index) -> history.steps().get(step).options().get(index).fate()));
	}

	private void letters(Enum<?>[] fates) {
		for (Enum<?> fate : fates) {
			page.element("span", "chip " + fate.name().toLowerCase(Locale.ROOT), wording.letter(fate) + " " + wording.of(fate)).text(" ");
		}
	}

	private void totals() {
		page.element("tr", "", () -> {
			page.element("th", "", "");
			for (int step = 1; step < names.size(); step++) {
				page.element("th", "", names.get(step - 1) + " → " + names.get(step));
			}
		});
		for (Comparison.Fate fate : Comparison.Fate.values()) {
			page.element("tr", "", () -> {
				page.element("td", "", wording.of(fate));
				history.steps().forEach(step -> page.element("td", "f", String.valueOf(step.totals().fates().getOrDefault(fate, 0))));
			});
		}
	}

	private void lives(List<Life> lives, BiFunction<Reading, Integer, String[]> sight, BiFunction<Integer, Integer, Enum<?>> fate) {
		page.element("tr", "", () -> {
			page.element("th", "", wording.text("column.number")).element("th", "", wording.text("column.text"));
			wording.columns(history.revisions(), names).forEach(name -> page.element("th", "", name));
		});
		for (Life life : lives) {
			page.element("tr", "", () -> life(life, sight, fate)).raw("\n");
		}
	}

	private void life(Life life, BiFunction<Reading, Integer, String[]> sight, BiFunction<Integer, Integer, Enum<?>> fate) {
		String[] seen = sight.apply(history.revisions().get(life.birth()), life.places().get(life.birth()));
		page.element("td", "", seen[0]).element("td", "", seen[1] + (life.returned() ? " (" + wording.text("column.returned") + ")" : ""));
		for (int revision = 0; revision < names.size(); revision++) {
			int told = revision == 0 ? -1 : life.fates().get(revision - 1);
			Enum<?> answer = told < 0 ? null : fate.apply(revision - 1, told);
			String here = life.places().get(revision) < 0 ? "" : "●";
			page.element("td", "f", () -> {
				if (answer == null) {
					page.text(here);
				} else {
					page.element("span", "chip " + answer.name().toLowerCase(Locale.ROOT), wording.letter(answer));
				}
			});
		}
	}

	private String[] bracket(Reading reading, int index) {
		Reading.Bracket bracket = reading.brackets().get(index);
		return new String[] { reading.paragraphs().get(bracket.paragraph()).name(), reading.text(bracket) };
	}

	private String[] option(Reading reading, int index) {
		Reading.Option option = reading.options().get(index);
		return new String[] { reading.paragraphs().get(option.paragraph()).name(), option.label() + " " + reading.text(option) };
	}
}
