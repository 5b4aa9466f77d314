package kakko.report.json;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

import com.google.gson.stream.JsonWriter;

import kakko.core.Comparison.Answer;
import kakko.core.History;
import kakko.core.History.Life;
import kakko.report.Product;
import kakko.report.Selection;

/** A history as data, in the stable form of docs/json.md: the steps, then each bracket and option with its life. */
public final class HistoryJson {

	private final JsonWriter json;
	private final History history;
	private final List<String> files;

	private HistoryJson(JsonWriter json, History history, List<String> files) {
		this.json = json;
		this.history = history;
		this.files = files;
	}

	/**
	 * One object, closed by a line end.
	 *
	 * @param files names of the revisions' files, oldest first
	 */
	public static String of(History history, List<String> files) {
		StringWriter text = new StringWriter();
		try {
			write(history, files, new JsonWriter(text));
		} catch (IOException e) {
			throw new UncheckedIOException("a string takes all that is written", e);
		}
		return text.append('\n').toString();
	}

	private static void write(History history, List<String> files, JsonWriter json) throws IOException {
		json.setIndent(" ");
		new HistoryJson(json, history, files).write();
		json.flush();
	}

	private void write() throws IOException {
		json.beginObject().name("kakko").value(Product.VERSION).name("revisions").beginArray();
		for (int revision = 0; revision < files.size(); revision++) {
			json.beginObject().name("file").value(files.get(revision)).name("title").value(history.revisions().get(revision).title());
			json.name("version").value(history.revisions().get(revision).version()).endObject();
		}
		json.endArray().name("steps").beginArray();
		for (int step = 0; step < history.steps().size(); step++) {
			new ComparisonFields(json, Selection.everything(history.steps().get(step))).write(files.subList(step, step + 2));
		}
		json.endArray().name("histories").beginObject();
		lives("brackets", history.brackets(), true);
		lives("options", history.options(), false);
		json.endObject().endObject();
	}

	private void lives(String name, List<Life> lives, boolean brackets) throws IOException {
		json.name(name).beginArray();
		for (Life life : lives) {
			json.beginObject().name("birth").value(life.birth()).name("end").value(end(life)).name("returned").value(life.returned());
			places(life, brackets);
			fates(life, brackets);
			json.endObject();
		}
		json.endArray();
	}

	/** The last revision in which it stands. */
	private static int end(Life life) {
		int end = life.birth();
		for (int revision = life.birth(); revision < life.places().size(); revision++) {
			end = life.places().get(revision) < 0 ? end : revision;
		}
		return end;
	}

	private void places(Life life, boolean brackets) throws IOException {
		json.name("places").beginArray();
		for (int revision = 0; revision < life.places().size(); revision++) {
			int place = life.places().get(revision);
			if (place < 0) {
				json.nullValue();
			} else if (brackets) {
				ComparisonFields.bracketPlace(json, history.revisions().get(revision), place);
			} else {
				ComparisonFields.optionPlace(json, history.revisions().get(revision), place);
			}
		}
		json.endArray();
	}

	private void fates(Life life, boolean brackets) throws IOException {
		json.name("fates").beginArray();
		for (int revision = 1; revision < history.revisions().size(); revision++) {
			Answer answer = (brackets ? history.bracket(life, revision) : history.option(life, revision)).orElse(null);
			if (answer == null) {
				json.nullValue();
			} else {
				json.beginObject().name("fate").value(ComparisonFields.name(answer.fate())).name("sure").value(ComparisonFields.rounded(answer.sure())).endObject();
			}
		}
		json.endArray();
	}
}
