package kakko.report.json;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.google.gson.stream.JsonWriter;

import kakko.core.Comparison;
import kakko.core.Comparison.BracketFate;
import kakko.core.Comparison.ChoiceFate;
import kakko.core.Comparison.Link;
import kakko.core.Comparison.OptionFate;
import kakko.core.Comparison.Row;
import kakko.core.Comparison.Totals;
import kakko.core.Comparison.Weight;
import kakko.core.Reading;
import kakko.core.Reading.Paragraph;
import kakko.model.drafts.BlockKind;
import kakko.report.Product;
import kakko.report.Selection;

/** Writes one comparison as an object, its fields in a fixed order. */
final class ComparisonFields {

	private final JsonWriter json;
	private final Selection selection;
	private final Comparison comparison;

	ComparisonFields(JsonWriter json, Selection selection) {
		this.json = json;
		this.selection = selection;
		this.comparison = selection.comparison();
	}

	/** @param files names of the two files, older first */
	void write(List<String> files) throws IOException {
		json.beginObject().name("kakko").value(Product.VERSION);
		side(json, "from", files.getFirst(), comparison.from());
		side(json, "to", files.getLast(), comparison.to());
		only();
		array("paragraphs", selection.rows(), this::row);
		array("brackets", selection.brackets(), this::bracket);
		array("options", selection.options(), this::option);
		array("choices", selection.choices(), this::choice);
		array("verbs", selection.weights().stream().filter(weight -> weight.kind() == Weight.Kind.VERB).toList(), this::verb);
		array("weights", selection.weights(), this::weight);
		totals(comparison.totals());
		json.endObject();
	}

	private void only() throws IOException {
		if (!selection.only().isEmpty()) {
			array("only", List.copyOf(selection.only()), aspect -> json.value(name(aspect)));
		}
	}

	private interface Writing<T> {
		void write(T value) throws IOException;
	}

	private <T> void array(String name, List<T> values, Writing<T> writing) throws IOException {
		json.name(name).beginArray();
		for (T value : values) {
			writing.write(value);
		}
		json.endArray();
	}

	static void side(JsonWriter json, String name, String file, Reading reading) throws IOException {
		json.name(name).beginObject().name("file").value(file).name("title").value(reading.title()).name("version").value(reading.version()).endObject();
	}

	private void row(Row row) throws IOException {
		json.beginObject().name("change").value(name(row.change())).name("moved").value(row.moved()).name("renumbered").value(row.renumbered());
		flags(row.flags());
		corrected(row.corrected());
		paragraphs("from", comparison.from(), row.from());
		paragraphs("to", comparison.to(), row.to());
		array("links", row.links(), this::link);
		json.name("words").beginObject().name("deleted").value(row.words().deleted()).name("inserted").value(row.words().inserted()).endObject();
		json.endObject();
	}

	/** Stands only where a reader put it right by hand. */
	private void corrected(boolean corrected) throws IOException {
		if (corrected) {
			json.name("corrected").value(true);
		}
	}

	private void link(Link link) throws IOException {
		json.beginArray().value(link.from()).value(link.to()).endArray();
	}

	private void flags(Collection<? extends Enum<?>> flags) throws IOException {
		json.name("flags").beginArray();
		for (String flag : flags.stream().map(ComparisonFields::name).sorted().toList()) {
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
		json.beginObject().name("fate").value(name(fate.fate())).name("sure").value(rounded(fate.sure()));
		flags(fate.flags());
		corrected(fate.corrected());
		bracketPlace("from", comparison.from(), fate.from(), fate.at());
		bracketPlace("to", comparison.to(), fate.to(), fate.at());
		json.endObject();
	}

	private void bracketPlace(String name, Reading reading, int bracket, int at) throws IOException {
		json.name(name);
		if (bracket < 0) {
			paragraphPlace(at);
		} else {
			bracketPlace(json, reading, bracket);
		}
	}

	static void bracketPlace(JsonWriter json, Reading reading, int bracket) throws IOException {
		Reading.Bracket found = reading.brackets().get(bracket);
		json.beginObject().name("paragraph").value(found.paragraph()).name("nth").value(found.nth()).name("text").value(reading.text(found)).endObject();
	}

	private void paragraphPlace(int at) throws IOException {
		if (at < 0) {
			json.nullValue();
		} else {
			json.beginObject().name("paragraph").value(at).name("nth").nullValue().endObject();
		}
	}

	private void option(OptionFate fate) throws IOException {
		json.beginObject().name("fate").value(name(fate.fate())).name("sure").value(rounded(fate.sure()));
		corrected(fate.corrected());
		optionPlace("from", comparison.from(), fate.from(), fate.at());
		optionPlace("to", comparison.to(), fate.to(), fate.at());
		json.endObject();
	}

	private void optionPlace(String name, Reading reading, int option, int at) throws IOException {
		json.name(name);
		if (option >= 0) {
			optionPlace(json, reading, option);
		} else if (at >= 0) {
			json.beginObject().name("paragraph").value(at).name("label").nullValue().endObject();
		} else {
			json.nullValue();
		}
	}

	static void optionPlace(JsonWriter json, Reading reading, int option) throws IOException {
		Reading.Option found = reading.options().get(option);
		json.beginObject().name("paragraph").value(found.paragraph()).name("label").value(found.label()).endObject();
	}

	private void choice(ChoiceFate fate) throws IOException {
		json.beginObject().name("outcome").value(name(fate.outcome()));
		array("members", fate.members(), member -> bracketPlace(json, comparison.from(), member));
		json.endObject();
	}

	private void verb(Weight verb) throws IOException {
		json.beginObject().name("from").value(verb.from()).name("to").value(verb.to());
		between(verb);
		json.endObject();
	}

	private void weight(Weight weight) throws IOException {
		json.beginObject().name("kind").value(name(weight.kind())).name("from").value(weight.from()).name("to").value(weight.to());
		between(weight);
		json.endObject();
	}

	private void between(Weight weight) throws IOException {
		json.name("paragraph").beginObject().name("from").value(index(weight.fromParagraph())).name("to").value(index(weight.toParagraph())).endObject();
	}

	private static Integer index(int paragraph) {
		return paragraph < 0 ? null : paragraph;
	}

	private void totals(Totals totals) throws IOException {
		json.name("totals").beginObject();
		counts("paragraphs", totals.fromParagraphs(), totals.toParagraphs());
		tallies("changes", totals.changes());
		json.name("moved").value(totals.moved()).name("renumbered").value(totals.renumbered());
		counts("brackets", totals.fromBrackets(), totals.toBrackets());
		tallies("fates", totals.fates());
		tallies("options", totals.options());
		json.name("words").beginObject().name("deleted").value(totals.words().deleted()).name("inserted").value(totals.words().inserted()).endObject();
		json.endObject();
	}

	private void counts(String name, int from, int to) throws IOException {
		json.name(name).beginObject().name("from").value(from).name("to").value(to).endObject();
	}

	private void tallies(String name, Map<? extends Enum<?>, Integer> counts) throws IOException {
		json.name(name).beginObject();
		for (Map.Entry<? extends Enum<?>, Integer> count : counts.entrySet()) {
			json.name(name(count.getKey())).value(count.getValue());
		}
		json.endObject();
	}

	static double rounded(double sure) {
		return Math.round(sure * 100) / 100.0;
	}

	static String name(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}
}
