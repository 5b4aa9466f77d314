package kakko.report.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import kakko.core.Aspect;
import kakko.core.Comparison;
import kakko.core.Engine;
import kakko.core.History;
import kakko.report.Samples;
import kakko.report.Selection;
import kakko.tests.Shared;

/** Outputs keep what docs/json.md promises. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComparisonJsonTest {

	private static final List<String> FILES = List.of("older.txt", "newer.txt");
	private static final Set<String> GONE = Set.of("accepted", "rejected", "deleted");
	private static final Set<String> CAME = Set.of("new", "reopened");

	private History sample;
	private final List<JsonObject> outputs = new ArrayList<>();

	@BeforeAll
	void write() throws IOException {
		sample = Samples.sample();
		sample.steps().forEach(step -> outputs.add(json(step)));
		outputs.add(json(Samples.compared("", "1. Parties [shall] act;\n")));
		outputs.add(json(Samples.compared("1. Parties [shall] act;\n", "")));
		if (Shared.folder().isPresent()) {
			Comparison real = Engine.compare(Samples.read(Shared.path("truth/paris-2015-12-04.txt")), Samples.read(Shared.path("truth/paris-2015-12-09.txt")),
					new NullProgressMonitor());
			outputs.add(json(real));
		}
	}

	Stream<JsonObject> outputs() {
		return outputs.stream();
	}

	@ParameterizedTest(name = "{index}")
	@MethodSource("outputs")
	void everyFieldIsAsThePageSays(JsonObject output) throws IOException {
		assertEquals(List.of(), SchemaPage.read().faults(output, "Comparison"));
	}

	@ParameterizedTest(name = "{index}")
	@MethodSource("outputs")
	void everyParagraphOfBothTextsIsInExactlyOneRow(JsonObject output) {
		for (String side : List.of("from", "to")) {
			List<Integer> indexes = rows(output).flatMap(row -> all(row, side)).map(paragraph -> integer(paragraph, "index")).sorted().toList();
			int paragraphs = integer(output.getAsJsonObject("totals").getAsJsonObject("paragraphs"), side);
			assertEquals(IntStream.range(0, paragraphs).boxed().toList(), indexes);
		}
	}

	@ParameterizedTest(name = "{index}")
	@MethodSource("outputs")
	void linksJoinParagraphsOfTheirRow(JsonObject output) {
		rows(output).forEach(row -> {
			Set<Integer> from = new HashSet<>(all(row, "from").map(paragraph -> integer(paragraph, "index")).toList());
			Set<Integer> to = new HashSet<>(all(row, "to").map(paragraph -> integer(paragraph, "index")).toList());
			Set<Integer> linked = new HashSet<>();
			Set<Integer> back = new HashSet<>();
			row.getAsJsonArray("links").forEach(link -> {
				linked.add(link.getAsJsonArray().get(0).getAsInt());
				back.add(link.getAsJsonArray().get(1).getAsInt());
			});
			assertEquals(to.isEmpty() ? Set.of() : from, linked, row.toString());
			assertEquals(from.isEmpty() ? Set.of() : to, back, row.toString());
		});
	}

	@ParameterizedTest(name = "{index}")
	@MethodSource("outputs")
	void nthCountsEveryOpenerOfTheParagraph(JsonObject output) {
		for (String side : List.of("from", "to")) {
			List<JsonObject> paragraphs = paragraphs(output, side);
			all(output, "brackets").map(fate -> fate.get(side)).filter(ComparisonJsonTest::isBracket).map(JsonElement::getAsJsonObject)
					.forEach(place -> assertOpensThere(place, paragraphs.get(integer(place, "paragraph"))));
		}
	}

	/** A number inside a bracket, or in brackets of its own, is left out of the paragraph's text with them. */
	private static void assertOpensThere(JsonObject place, JsonObject paragraph) {
		String bracket = place.get("text").getAsString();
		String number = paragraph.get("number").getAsString();
		String numberless = bracket.replaceFirst("^\\[\\s*" + Pattern.quote(number) + "[.)]?\\s*", "[");
		String opened = opened(paragraph.get("text").getAsString(), integer(place, "nth"));
		assertTrue(opened.startsWith(bracket) || !number.isEmpty() && (opened.startsWith(numberless) || numberless.equals("[]")), () -> place + " in " + paragraph);
	}

	@ParameterizedTest(name = "{index}")
	@MethodSource("outputs")
	void bracketsThatStandHaveBothPlaces(JsonObject output) {
		all(output, "brackets").filter(fate -> !GONE.contains(fate(fate)) && !CAME.contains(fate(fate)))
				.forEach(fate -> assertTrue(isBracket(fate.get("from")) && isBracket(fate.get("to")), fate.toString()));
	}

	@ParameterizedTest(name = "{index}")
	@MethodSource("outputs")
	void acceptedAndRejectedNameTheParagraphWhereItIsSeen(JsonObject output) {
		all(output, "brackets").filter(fate -> GONE.contains(fate(fate))).forEach(fate -> {
			assertTrue(isBracket(fate.get("from")) && !isBracket(fate.get("to")), fate.toString());
			assertEquals(fate(fate).equals("deleted"), fate.get("to").isJsonNull(), fate.toString());
		});
	}

	@ParameterizedTest(name = "{index}")
	@MethodSource("outputs")
	void newAndReopenedHaveNoOlderBracket(JsonObject output) {
		all(output, "brackets").filter(fate -> CAME.contains(fate(fate))).forEach(fate -> {
			assertTrue(isBracket(fate.get("to")) && !isBracket(fate.get("from")), fate.toString());
			assertTrue(fate(fate).equals("new") || !fate.get("from").isJsonNull(), fate.toString());
		});
	}

	@ParameterizedTest(name = "{index}")
	@MethodSource("outputs")
	void everyBracketIsAnsweredOnce(JsonObject output) {
		JsonObject counted = output.getAsJsonObject("totals").getAsJsonObject("brackets");
		for (String side : List.of("from", "to")) {
			List<String> places = all(output, "brackets").map(fate -> fate.get(side)).filter(ComparisonJsonTest::isBracket).map(JsonElement::toString).toList();
			assertEquals(places.size(), Set.copyOf(places).size());
			assertEquals(integer(counted, side), places.size());
		}
	}

	@ParameterizedTest(name = "{index}")
	@MethodSource("outputs")
	void whatIsTheSameHasNoChangedWordsButCapitals(JsonObject output) {
		rows(output).filter(row -> row.get("change").getAsString().equals("same")).forEach(row -> {
			JsonObject words = row.getAsJsonObject("words");
			assertEquals(words.get("deleted"), words.get("inserted"), row.toString());
			if (text(row, "from").equals(text(row, "to"))) {
				assertEquals("{\"deleted\":0,\"inserted\":0}", row.get("words").toString(), row.toString());
			}
		});
	}

	private static String text(JsonObject row, String side) {
		return row.getAsJsonArray(side).get(0).getAsJsonObject().get("text").getAsString().replaceAll("\\s", "");
	}

	@Test
	void aHistoryIsAsThePageSays() throws IOException {
		JsonObject history = JsonParser.parseString(HistoryJson.of(sample, List.of("a", "b", "c"))).getAsJsonObject();
		assertEquals(List.of(), SchemaPage.read().faults(history, "History"));
		assertEquals(history.getAsJsonArray("revisions").size() - 1, history.getAsJsonArray("steps").size());
	}

	@Test
	void everyBracketOfEveryRevisionHasOneLife() {
		JsonObject history = JsonParser.parseString(HistoryJson.of(sample, List.of("a", "b", "c"))).getAsJsonObject();
		JsonArray lives = history.getAsJsonObject("histories").getAsJsonArray("brackets");
		for (int step = 0; step < sample.steps().size(); step++) {
			assertEquals(sample.steps().get(step).totals().fromBrackets(), standing(lives, step));
		}
		assertEquals(sample.steps().getLast().totals().toBrackets(), standing(lives, sample.steps().size()));
	}

	private static long standing(JsonArray lives, int revision) {
		return stream(lives).map(life -> life.getAsJsonArray("places").get(revision)).filter(place -> !place.isJsonNull()).distinct().count();
	}

	@Test
	void aSelectionSaysWhatItIsAndHoldsNothingElse() throws IOException {
		Comparison comparison = Samples.compared("1. Parties [shall] act by 2030;\n\n2. The board [meets] twice;\n", "1. Parties should act by 2031;\n\n2. The board meets twice;\n");
		JsonObject output = JsonParser.parseString(ComparisonJson.of(Selection.of(comparison, Set.of(Aspect.DATES, Aspect.VERBS)), FILES)).getAsJsonObject();
		assertEquals(List.of(), SchemaPage.read().faults(output, "Comparison"));
		assertEquals("[\"verbs\",\"dates\"]", output.get("only").toString());
		assertEquals(List.of("Parties [shall] act by 2030;"), rows(output).map(row -> all(row, "from").findFirst().orElseThrow().get("text").getAsString()).toList());
		assertEquals(List.of("[shall]"), all(output, "brackets").map(fate -> fate.getAsJsonObject("from").get("text").getAsString()).toList());
		assertEquals(2, integer(output.getAsJsonObject("totals").getAsJsonObject("brackets"), "from"));
	}

	private static JsonObject json(Comparison comparison) {
		return JsonParser.parseString(ComparisonJson.of(Selection.everything(comparison), FILES)).getAsJsonObject();
	}

	private static Stream<JsonObject> rows(JsonObject output) {
		return all(output, "paragraphs");
	}

	private static Stream<JsonObject> all(JsonObject object, String list) {
		return stream(object.getAsJsonArray(list));
	}

	private static Stream<JsonObject> stream(JsonArray list) {
		return StreamSupport.stream(list.spliterator(), false).map(JsonElement::getAsJsonObject);
	}

	private static List<JsonObject> paragraphs(JsonObject output, String side) {
		return rows(output).flatMap(row -> all(row, side)).sorted(Comparator.comparingInt(paragraph -> integer(paragraph, "index"))).toList();
	}

	/** The text from its nth opening bracket on; empty where it has fewer. */
	private static String opened(String text, int nth) {
		String rest = text;
		for (int opener = 0; opener < nth; opener++) {
			rest = rest.substring(rest.indexOf('[') + 1);
		}
		return rest.indexOf('[') < 0 ? "" : rest.substring(rest.indexOf('['));
	}

	private static boolean isBracket(JsonElement place) {
		return place.isJsonObject() && !place.getAsJsonObject().get("nth").isJsonNull();
	}

	private static String fate(JsonObject fate) {
		return fate.get("fate").getAsString();
	}

	private static int integer(JsonObject object, String field) {
		return object.get(field).getAsInt();
	}
}
