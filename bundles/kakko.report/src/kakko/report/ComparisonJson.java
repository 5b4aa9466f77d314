package kakko.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import com.google.gson.stream.JsonWriter;

import kakko.core.Comparison;
import kakko.core.Comparison.BracketFate;
import kakko.core.Comparison.Link;
import kakko.core.Comparison.Row;
import kakko.core.Reading;
import kakko.core.Reading.Bracket;
import kakko.core.Reading.Paragraph;
import kakko.model.drafts.BlockKind;

/** A comparison as data, in the stable form of docs/json.md; fields come in a fixed order. */
public final class ComparisonJson {

	private final JsonWriter json;
	private final Comparison comparison;

	/** Names the file a text was read from and the program that compared. */
	public record Source(String kakko, String fromFile, String toFile) {
	}

	private ComparisonJson(Comparison comparison, JsonWriter json) {
		this.comparison = comparison;
		this.json = json;
	}

	/** Writes one object; the writer stays open. */
	public static void write(Comparison comparison, Source source, Writer out) throws IOException {
		JsonWriter json = new JsonWriter(out);
		json.setIndent(" ");
		new ComparisonJson(comparison, json).write(source);
		json.flush();
	}

	private void write(Source source) throws IOException {
		json.beginObject().name("kakko").value(source.kakko());
		side("from", source.fromFile(), comparison.from());
		side("to", source.toFile(), comparison.to());
		body();
		json.endObject();
	}

	private void side(String name, String file, Reading reading) throws IOException {
		json.name(name).beginObject().name("file").value(file).name("title").value(reading.title()).name("version").value(reading.version()).endObject();
	}

	private void body() throws IOException {
		json.name("paragraphs").beginArray();
		for (Row row : comparison.rows()) {
			row(row);
		}
		json.endArray().name("brackets").beginArray();
		for (BracketFate fate : comparison.brackets()) {
			bracket(fate);
		}
		json.endArray();
	}

	private void row(Row row) throws IOException {
		json.beginObject().name("change").value(name(row.change())).name("moved").value(row.moved()).name("renumbered").value(row.renumbered());
		flags(row.flags());
		paragraphs("from", comparison.from(), row.from());
		paragraphs("to", comparison.to(), row.to());
		json.name("links").beginArray();
		for (Link link : row.links()) {
			json.beginArray().value(link.from()).value(link.to()).endArray();
		}
		json.endArray().name("words").beginObject().name("deleted").value(row.words().deleted()).name("inserted").value(row.words().inserted()).endObject();
		json.endObject();
	}

	private void flags(Collection<? extends Enum<?>> flags) throws IOException {
		json.name("flags").beginArray();
		for (String flag : flags.stream().map(ComparisonJson::name).sorted().toList()) {
			json.value(flag);
		}
		json.endArray();
	}

	private void paragraphs(String name, Reading reading, List<Integer> indexes) throws IOException {
		json.name(name).beginArray();
		for (int index : indexes) {
			Paragraph paragraph = reading.paragraphs().get(index);
			json.beginObject().name("index").value(index).name("number").value(paragraph.number()).name("page").value(paragraph.page());
			if (paragraph.kind() == BlockKind.FURNITURE) {
				json.name("kind").value("furniture");
			}
			json.name("text").value(paragraph.body()).endObject();
		}
		json.endArray();
	}

	private void bracket(BracketFate fate) throws IOException {
		json.beginObject().name("fate").value(name(fate.fate())).name("sure").value(Math.round(fate.sure() * 100) / 100.0);
		flags(fate.flags());
		place("from", comparison.from(), fate.from(), fate.at());
		place("to", comparison.to(), fate.to(), fate.at());
		json.endObject();
	}

	private void place(String name, Reading reading, int bracket, int at) throws IOException {
		json.name(name);
		if (bracket >= 0) {
			Bracket found = reading.brackets().get(bracket);
			json.beginObject().name("paragraph").value(found.paragraph()).name("nth").value(found.nth()).name("text").value(text(reading, found)).endObject();
		} else if (at >= 0) {
			json.beginObject().name("paragraph").value(at).name("nth").nullValue().endObject();
		} else {
			json.nullValue();
		}
	}

	private static String text(Reading reading, Bracket bracket) {
		String paragraph = reading.paragraphs().get(bracket.paragraph()).text();
		int end = bracket.endParagraph() == bracket.paragraph() ? bracket.end() : paragraph.length();
		return paragraph.substring(bracket.start(), end).strip().replaceAll("\\s+", " ");
	}

	private static String name(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}
}
