package kakko.lang.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParagraphNumberTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "3 | 3bis", "3bis | 3 ter", "3ter | 4", "3 | 4", "3quater | 3quinquies", "(a) | (b)", "(a) | (a bis)", "IV | V", "3.1 | 3.2",
			"Pp1 | Pp2", "127 | 127Alt", "127Alt | 127Alt2", "Article 6 | Article 6bis", "B | C", "OP1.c | OP1.d" })
	void countsOn(String number, String next) {
		ParagraphNumber first = ParagraphNumber.of(number).orElseThrow();
		ParagraphNumber second = ParagraphNumber.of(next).orElseThrow();
		assertTrue(second.follows(first) && second.compareTo(first) > 0 && !first.follows(second), number + " → " + next);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "3 | 5", "3 | (a)", "3 | 3.1", "3 | Pp4", "4 | 4" })
	void doesNotCountOn(String number, String other) {
		assertEquals(false, ParagraphNumber.of(other).orElseThrow().follows(ParagraphNumber.of(number).orElseThrow()));
	}
}
