package kakko.report.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import com.google.gson.JsonParser;

/** The checking itself finds what is wrong. */
class SchemaPageTest {

	private static final SchemaPage PAGE = new SchemaPage("""
			## Bracket
			| field | type | |
			|---|---|---|
			| fate | `kept` `new` | |
			| sure | number 0–1 | |
			| text? | text | |
			| to | **Place** or null | |

			## Place
			| field | type | |
			|---|---|---|
			| paragraph | index | |
			""");

	@Test
	void whatIsAsThePageSaysHasNoFaults() {
		assertEquals(List.of(), faults("{fate: 'kept', sure: 0.5, to: {paragraph: 3}}"));
		assertEquals(List.of(), faults("{fate: 'new', sure: 1, text: '[shall]', to: null}"));
	}

	@Test
	void missingAndUnknownFieldsAreFaults() {
		assertEquals(List.of("Bracket.to is missing"), faults("{fate: 'kept', sure: 0.5}"));
		assertEquals(List.of("Bracket.mood isn't on the page"), faults("{fate: 'kept', sure: 0.5, to: null, mood: 1}"));
		assertEquals(List.of("Bracket.to.paragraph is missing"), faults("{fate: 'kept', sure: 0.5, to: {}}"));
	}

	@Test
	void valuesOutsideTheirTypeAreFaults() {
		assertEquals(List.of("Bracket.fate is \"lost\", not `kept` `new`"), faults("{fate: 'lost', sure: 0.5, to: null}"));
		assertEquals(List.of("Bracket.sure is 1.5, not number 0–1"), faults("{fate: 'kept', sure: 1.5, to: null}"));
		assertEquals(List.of("Bracket.to.paragraph is -1, not index"), faults("{fate: 'kept', sure: 0.5, to: {paragraph: -1}}"));
	}

	private static List<String> faults(String json) {
		return PAGE.faults(JsonParser.parseString(json), "Bracket");
	}
}
