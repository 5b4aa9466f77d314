package kakko.report.json;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

import com.google.gson.stream.JsonWriter;

import kakko.report.Selection;

/** A comparison as data, in the stable form of docs/json.md. */
public final class ComparisonJson {

	private ComparisonJson() {
	}

	/**
	 * One object, closed by a line end.
	 *
	 * @param files names of the two files, older first
	 */
	public static String of(Selection selection, List<String> files) {
		StringWriter text = new StringWriter();
		try {
			write(selection, files, new JsonWriter(text));
		} catch (IOException e) {
			throw new UncheckedIOException("a string takes all that is written", e);
		}
		return text.append('\n').toString();
	}

	private static void write(Selection selection, List<String> files, JsonWriter json) throws IOException {
		json.setIndent(" ");
		new ComparisonFields(json, selection).write(files);
		json.flush();
	}
}
