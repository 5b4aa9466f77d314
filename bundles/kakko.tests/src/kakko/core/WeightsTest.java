package kakko.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kakko.lang.DraftLanguage;

/** Changes that weigh more than their length, in one sentence each. */
class WeightsTest {

	@ParameterizedTest(name = "{2}")
	@CsvSource(delimiter = '|', textBlock = """
			The secretariat shall publish the registry.       | The secretariat should publish the registry.      | VERB shall > should
			Requests the board to meet in the autumn.         | Invites the board to meet in the autumn.          | VERB Requests > Invites
			The first review takes place in 2028 at the seat. | The first review takes place in 2031 at the seat. | DATE 2028 > 2031
			The board has 12 members from all regions.        | The board has 15 members from all regions.        | NUMBER 12 > 15
			The fund holds 12 million dollars in reserve.     | The fund holds 12 billion dollars in reserve.     | UNIT million > billion
			Developed country Parties report on their forests.| Developing country Parties report on their forests.| ADDRESSEE Developed country Parties > Developing country Parties
			Reports follow the form set out in Article 5.     | Reports follow the form set out in Article 9.     | REFERENCE Article 5 > Article 9
			The levy is meant for shipping on rivers.         | The levy is not meant for shipping on rivers.     | NEGATION  > not
			The levy is meant for shipping on rivers.         | The levy is meant for transport on rivers.        | ''
			""")
	void weighs(String older, String newer, String expected) {
		Comparison comparison = Engine.compare(Engine.read(DraftLanguage.parse(older)), Engine.read(DraftLanguage.parse(newer)), null);
		List<String> told = comparison.weights().stream().map(weight -> weight.kind() + " " + weight.from() + " > " + weight.to()).toList();
		assertEquals(expected, String.join("; ", told));
	}
}
