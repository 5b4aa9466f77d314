package kakko.report.count;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

import com.google.gson.stream.JsonWriter;

import kakko.core.count.Count.Figures;
import kakko.core.count.Count.SectionCount;
import kakko.report.Product;

/** Counts as data: a list of files, each with the figures of the whole and of its sections. */
public final class CountJson {

	private CountJson() {
	}

	public static String of(List<Counted> counted) {
		StringWriter text = new StringWriter();
		try {
			write(counted, new JsonWriter(text));
		} catch (IOException e) {
			throw new UncheckedIOException("a string takes all that is written", e);
		}
		return text.append('\n').toString();
	}

	private static void write(List<Counted> counted, JsonWriter json) throws IOException {
		json.setIndent(" ");
		json.beginObject().name("kakko").value(Product.VERSION).name("files").beginArray();
		for (Counted file : counted) {
			json.beginObject().name("file").value(file.file());
			figures(json, file.count().whole());
			json.name("sections").beginArray();
			for (SectionCount section : file.count().sections()) {
				json.beginObject().name("paragraph").value(section.heading()).name("title").value(section.title()).name("depth").value(section.depth());
				figures(json, section.figures());
				json.endObject();
			}
			json.endArray().endObject();
		}
		json.endArray().endObject();
	}

	private static void figures(JsonWriter json, Figures figures) throws IOException {
		for (Figure figure : Figure.values()) {
			json.name(figure.name()).value(figure.of(figures));
		}
	}
}
