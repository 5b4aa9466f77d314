package kakko.lang.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kakko.model.drafts.Block;
import kakko.model.drafts.Bracket;
import kakko.model.drafts.Choice;

class ChoicesTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Parties [shall][should][other] act | [shall]+[should]+[other]",
			"Parties [may] [shall] act          | [may]+[shall]",
			"Parties [may]/[shall] act          | [may]+[shall]",
			"Parties [may] / [shall] act        | [may]+[shall]",
			"[a [b][c]][d]                      | [a [b][c]]+[d] [b]+[c]",
			"[and[/or]][or]                     | [and[/or]]+[or]",
			"[E][e]ach                          | [E]+[e]",
			"[X][5] years                       | [X]+[5]",
			"[a] or [b]                         | ''",
			"[a], [b]                           | ''",
			"[a [b]] [c]                        | [a [b]]+[c]",
			"[a] / / [b]                        | ''",
			"[a][English only][b]               | ''", })
	void standSideBySide(String text, String choices) {
		assertEquals(choices, Drafts.of(text).getChoices().stream().map(ChoicesTest::members).collect(Collectors.joining(" ")));
	}

	private static String members(Choice choice) {
		return choice.getMembers().stream().map(ChoicesTest::text).collect(Collectors.joining("+"));
	}

	private static String text(Bracket bracket) {
		String text = ((Block) bracket.getOpener().eContainer()).getText();
		return text.substring(bracket.getOpener().getOffset(), bracket.getCloser().getOffset() + 1);
	}
}
