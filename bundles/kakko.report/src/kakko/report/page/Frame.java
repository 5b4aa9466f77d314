package kakko.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import kakko.core.Reading;
import kakko.report.Wording;

/** What every page has around its content: head, style, title, and switches that work without a script. */
final class Frame {

	private final Wording wording;
	private final Markup page;

	Frame(Wording wording, Markup page) {
		this.wording = wording;
		this.page = page;
	}

	/** @param body writes all that stands between the body tags */
	void around(String title, Runnable body) {
		page.raw("<!DOCTYPE html>\n<html lang=\"" + language() + "\"><head><meta charset=\"utf-8\"/><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>"
				+ "<meta name=\"generator\" content=\"Kakko\"/><meta name=\"color-scheme\" content=\"light dark\"/>");
		page.element("title", "", title).raw("<style>\n" + style() + spoken("del", "page.deleted", "page.deleted.end") + spoken("ins", "page.inserted", "page.inserted.end"));
		page.raw("</style></head>\n<body>\n");
		body.run();
		page.raw("</body></html>\n");
	}

	String language() {
		return wording.locale().getLanguage();
	}

	/** Title of the newest text, as it stands at the head of the page. */
	String title(Reading newest) {
		return newest.title().isBlank() ? wording.text("untitled") : newest.title();
	}

	/** One of a group of switches; they stand in front of all they steer, so that the style sheet alone can do the switching. */
	void choice(String group, String id, boolean chosen) {
		page.raw("<input type=\"radio\" name=\"" + group + "\" id=\"" + id + "\"" + (chosen ? " checked=\"\"" : "") + "/>");
		page.element("label for=\"" + id + "\"", "", wording.text("page." + group + "." + id));
	}

	/** For a cell or chip whose colour says what its words say. */
	static String tone(Enum<?> name) {
		return name.name().toLowerCase(Locale.ROOT);
	}

	/** Language the words of a text are in, as far as fonts and speech need it: kana are Japanese. */
	static String language(List<Reading> readings) {
		boolean kana = readings.stream().flatMap(reading -> reading.paragraphs().stream()).anyMatch(paragraph -> paragraph.text().codePoints()
				.anyMatch(character -> Character.UnicodeScript.of(character) == Character.UnicodeScript.HIRAGANA));
		return kana ? "ja" : "en";
	}

	/** Screen readers pass over deletions and insertions in silence: words out of sight tell where they begin and end. */
	private String spoken(String element, String begin, String end) {
		return element + "::before{content:\" [" + wording.text(begin) + "] \"}" + element + "::after{content:\" [" + wording.text(end) + "] \"}\n";
	}

	private static String style() {
		try (InputStream style = Frame.class.getResourceAsStream("page.css")) {
			return new String(style.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
