package kakko.lang.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kakko.model.drafts.BracketKind;

class BracketKindsTest {

	private static void last(BracketKind kind, String text) {
		assertEquals(kind, Drafts.of(text).getBrackets().getLast().getKind(), text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "by [X] members", "by [x]", "to [ ] years", "[]", "Annex […]", "Annex [...]", "Articles [X, Y & Z]", "[X-Y]", "[20XX]", "[year x]", "[X date]",
			"[Placeholder for annexes]", "[placeholder: single counting]", "[insert date]", "[insert number] days", "[document to be issued]",
			"[document symbol to be added]", "[TBD]", "[___]", "[###]" })
	void blanksAreToBeFilled(String text) {
		last(BracketKind.BLANK, text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "[English only]", "[English, French and Spanish only]", "[English version]", "K2400223[E] 180124", "said so.[12] Then", "said so[3].", "text[^1]",
			"see [source](http://example.org)", "[sic]", "[Agreed ad ref]", "[Note: the targets follow]", "[Note by the secretariat: see above]", "as shown [Rossi, 2014]",
			"as shown [Rossi et al., 2014]" })
	void asidesAreNotNegotiated(String text) {
		last(BracketKind.ASIDE, text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "[shall]", "member[s]", "a[n]", "[E][e]ach", "countr[y]", "[3] years", "[120][180] days", "[,]", "[and]", "[Notes with concern]", "[1/CP.20]",
			"[English]", "[by 20XX]", "[paragraph x above]", "Article[s 5 and]", "[2030]", "[the target, 2030]", "[Agreement]", "[to be inserted into the registry by the depositary]" })
	void everythingElseIs(String text) {
		last(BracketKind.NEGOTIATION, text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "~ [shall]" })
	void pageFurnitureIsNot(String text) {
		last(BracketKind.ASIDE, text);
	}
}
