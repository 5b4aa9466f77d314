package kakko.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import kakko.core.Comparison;
import kakko.core.Comparison.BracketFate;
import kakko.core.Comparison.Change;
import kakko.core.Comparison.Fate;
import kakko.core.Comparison.OptionFate;
import kakko.core.Comparison.Row;
import kakko.core.Comparison.Weight;
import kakko.core.Reading;
import kakko.report.Wording;

/** A comparison as one self-contained page: side by side or in one column, switched without a script. */
public final class ComparisonPage {

	private static final int CHIP_LENGTH = 48;

	private final Comparison comparison;
	private final List<String> names;
	private final Wording wording;
	private final Markup page = new Markup();
	private final RowMarkup rows;
	private final RowFates fates;

	private ComparisonPage(Comparison comparison, List<String> names, Locale locale) {
		this.comparison = comparison;
		this.names = names;
		this.wording = Wording.in(locale);
		this.rows = new RowMarkup(page, comparison);
		this.fates = new RowFates(comparison);
	}

	/** @param names of the two files, as the reader knows them */
	public static String html(Comparison comparison, List<String> names, Locale locale) {
		ComparisonPage page = new ComparisonPage(comparison, names, locale);
		page.document();
		return page.page.toString();
	}

	static String style() {
		try (InputStream style = ComparisonPage.class.getResourceAsStream("page.css")) {
			return new String(style.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void document() {
		page.raw("<!DOCTYPE html>\n<html lang=\"" + wording.locale().getLanguage() + "\"><head><meta charset=\"utf-8\">"
				+ "<meta name=\"viewport\" content=\"width=device-width\">");
		page.element("title", "", title() + ": " + String.join(" → ", names)).raw("<style>" + style() + "</style></head><body>");
		switches();
		page.element("header", "", this::header);
		page.element("main", "", () -> comparison.rows().forEach(this::row));
		page.raw("</body></html>\n");
	}

	private String title() {
		String title = comparison.to().title();
		return title.isBlank() ? wording.text("untitled") : title;
	}

	/** Radio buttons and boxes in front of all they steer, so that style sheets alone can do the switching. */
	private void switches() {
		page.raw("<input type=radio name=v id=side checked><label for=side>").text(wording.text("page.side")).raw("</label>");
		page.raw("<input type=radio name=v id=one><label for=one>").text(wording.text("page.one")).raw("</label>");
		page.raw("<input type=checkbox id=only><label for=only>").text(wording.text("page.changesOnly")).raw("</label>");
	}

	private void header() {
		page.element("h1", "", title());
		page.element("p", "versions", () -> page.text(version(0, comparison.from()) + " → " + version(1, comparison.to())));
		page.element("p", "totals", () -> {
			page.element("b", "", wording.text("page.brackets", comparison.totals().fromBrackets(), comparison.totals().toBrackets()));
			chips(comparison.totals().fates());
			chips(comparison.totals().options());
		});
		page.element("p", "totals", () -> {
			page.element("b", "", wording.text("page.paragraphs", comparison.totals().fromParagraphs(), comparison.totals().toParagraphs()));
			chips(comparison.totals().changes());
			page.text(" " + wording.text("page.moved", comparison.totals().moved(), comparison.totals().renumbered()));
		});
		page.element("p", "legend", () -> page.text(wording.text("page.legend") + " ").element("del", "", wording.text("page.deleted")).text(" ")
				.element("ins", "", wording.text("page.inserted")));
	}

	private String version(int side, Reading reading) {
		return reading.version().isBlank() ? names.get(side) : names.get(side) + " (" + reading.version().replace('T', ' ') + ")";
	}

	private void chips(Map<? extends Enum<?>, Integer> counts) {
		counts.forEach((name, count) -> {
			if (count > 0) {
				page.text(" ").element("span", "chip " + kind(name), count + " " + name(name));
			}
		});
	}

	private String name(Enum<?> name) {
		return name instanceof Comparison.OptionOutcome ? wording.text("option") + " " + wording.of(name) : wording.of(name);
	}

	private static String kind(Enum<?> name) {
		return name.name().toLowerCase(Locale.ROOT);
	}

	private void row(Row row) {
		String change = kind(row.change());
		page.element("section", change + (row.moved() ? " moved" : ""), () -> {
			page.element("div", "n", RowMarkup.numbers(comparison.from(), row.from()));
			page.element("div", "o", () -> rows.older(row));
			page.element("div", "n", RowMarkup.numbers(comparison.to(), row.to()));
			page.element("div", "w", () -> rows.newer(row));
			page.element("div", "b", () -> rows.both(row));
			page.element("div", "c", () -> remarks(row));
		}).raw("\n");
	}

	private void remarks(Row row) {
		if (row.change() != Change.SAME) {
			chip(kind(row.change()), wording.of(row.change()));
		}
		wording.flags(row).forEach(flag -> chip("quiet", flag));
		fates.brackets(row).forEach(this::bracket);
		fates.options(row).forEach(this::option);
		fates.weights(row).forEach(this::weight);
		pages(row);
	}

	private void bracket(BracketFate fate) {
		if (fate.fate() != Fate.KEPT) {
			Reading reading = fate.from() >= 0 ? comparison.from() : comparison.to();
			String text = reading.text(reading.brackets().get(fate.from() >= 0 ? fate.from() : fate.to()));
			chip(kind(fate.fate()), shortened(text) + " " + wording.of(fate.fate()) + unsure(fate.sure()));
		}
	}

	private void option(OptionFate fate) {
		Reading reading = fate.from() >= 0 ? comparison.from() : comparison.to();
		String label = reading.options().get(fate.from() >= 0 ? fate.from() : fate.to()).label();
		chip(kind(fate.fate()), label + " " + wording.of(fate.fate()) + unsure(fate.sure()));
	}

	private void weight(Weight weight) {
		chip("weight", wording.of(weight.kind()) + ": " + (weight.from().isEmpty() ? "–" : weight.from()) + " → " + (weight.to().isEmpty() ? "–" : weight.to()));
	}

	private void pages(Row row) {
		String from = page(comparison.from(), row.from());
		String to = page(comparison.to(), row.to());
		if (!from.isEmpty() || !to.isEmpty()) {
			page.element("small", "", from.equals(to) || from.isEmpty() || to.isEmpty() ? (to.isEmpty() ? from : to) : from + " → " + to);
		}
	}

	private String page(Reading reading, List<Integer> indexes) {
		int number = indexes.isEmpty() ? 0 : reading.paragraphs().get(indexes.getFirst()).page();
		return number == 0 ? "" : wording.text("page", number);
	}

	private String unsure(double sure) {
		return sure < Wording.SURE ? " · " + wording.text("unsure", sure) : "";
	}

	private void chip(String kind, String text) {
		page.element("span", "chip " + kind, text).text(" ");
	}

	private static String shortened(String text) {
		return text.length() <= CHIP_LENGTH ? text : text.substring(0, CHIP_LENGTH - 2) + "…]";
	}
}
