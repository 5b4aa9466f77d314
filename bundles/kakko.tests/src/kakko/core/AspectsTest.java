package kakko.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kakko.lang.DraftLanguage;

/** What a change is looked at for, in one sentence each. */
class AspectsTest {

	@ParameterizedTest(name = "{2}: {1}")
	@CsvSource(delimiter = '|', textBlock = """
			The secretariat shall publish the registry.             | The secretariat should publish the registry.             | substance, verbs
			The board has 12 members from all regions.              | The board has 15 members from all regions.               | substance, numbers
			The first review takes place in 2028 at the seat.       | The first review takes place in 2031 at the seat.        | substance, dates
			The fund holds 12 million dollars in reserve.           | The fund holds 12 billion dollars in reserve.            | substance, units
			Developed country Parties report on their forests.      | Developing country Parties report on their forests.      | substance, addressees
			Reports follow the form set out in Article 5.           | Reports follow the form set out in Article 9.            | substance, references
			The levy is meant for shipping on rivers.               | The levy is not meant for shipping on rivers.            | substance, negations
			The secretariat [publishes the registry] of the board.  | The secretariat publishes the registry of the board.     | substance, brackets
			The secretariat [publishes the registry] of the board.  | The secretariat [prints the registry] of the board.      | substance, brackets
			The levy is meant for shipping on rivers.               | The levy is meant for transport on rivers.               | substance
			The board may adopt the rules of the fund.              | The board may adapt the rules of the fund.               | substance
			Invites our Parties to plant trees in their deltas.     | Invites or Parties to plant trees in their deltas.       | substance
			The fund pays for a measure in each of the deltas.      | The fund pays for measures in each of the deltas.        | substance
			The levy is meant for shipping on rivers.               | The levy is meant for shipping on rivers.                | ''
			""")
	void has(String older, String newer, String expected) {
		assertEquals(expected, aspects(older, newer));
	}

	@ParameterizedTest(name = "{0} > {1}")
	@CsvSource(delimiter = '|', textBlock = """
			The Parties organise their labour markets together.     | The Parties organize their labor markets together.
			The programme has a centre for the defence of deltas.   | The program has a center for the defense of deltas.
			Parties fulfil their pledges in a focussed manner.      | Parties fulfill their pledges in a focused manner.
			Parties value co-operation and long term planning.      | Parties value cooperation and long-term planning.
			Parties plant reeds, willows and mangroves.             | Parties plant reeds, willows, and mangroves;
			The Fund pays sixty per cent of what a delta needs.     | The fund pays sixty percent of what a delta needs.
			1. The board meets every year at the seat.              | 4. The board meets every year at the seat.
			""")
	void anEditorialChangeHasNone(String older, String newer) {
		assertEquals("", aspects(older, newer));
	}

	@Test
	void aBracketThatOnlyChangedItsSpellingIsNoSubstance() {
		assertEquals("brackets", aspects("The Parties [organise their markets] together.", "The Parties [organize their markets] together."));
	}

	@Test
	void aMoveIsSubstanceAndASplitIsNot() {
		String first = "Recalls the report of the board on the state of the river deltas;\n\n";
		String second = "Invites Parties to share their lessons from restoring wetlands;\n\n";
		String third = "Requests the secretariat to organize three regional workshops;\n\n";
		assertEquals("substance", aspects(first + second + third, third + first + second));
		assertEquals("", aspects("Parties report every year on what they did; the board reads all the reports with the help of experts;",
				"Parties report every year on what they did;\n\nThe board reads all the reports with the help of experts;"));
	}

	@Test
	void anOptionThatWasChosenIsAnAspectOfItsOwn() {
		String older = "Option 1: The fund pays for the restoration of river deltas.\n\nOption 2: The fund lends money to cities for their harbours.\n";
		assertEquals("substance, options", aspects(older, "The fund pays for the restoration of river deltas.\n"));
	}

	/** Of all rows together. */
	private static String aspects(String older, String newer) {
		Comparison comparison = Engine.compare(Engine.read(DraftLanguage.parse(older)), Engine.read(DraftLanguage.parse(newer)), null);
		Aspects aspects = new Aspects(comparison, new RowFates(comparison));
		return Stream.of(Aspect.values()).filter(aspect -> comparison.rows().stream().anyMatch(row -> aspects.has(row, List.of(aspect))))
				.map(aspect -> aspect.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "));
	}
}
