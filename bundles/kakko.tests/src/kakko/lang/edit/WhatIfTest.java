package kakko.lang.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kakko.lang.BracketSoup;
import kakko.lang.DraftLanguage;
import kakko.lang.place.Offsets;
import kakko.model.drafts.Bracket;
import kakko.model.drafts.Draft;
import kakko.model.drafts.Option;

/** A draft text, the bracket meant (by its text, ¶ for a new paragraph), and what the text would be. */
class WhatIfTest {

	private static Draft draft(String text) {
		return DraftLanguage.parse(text.replace("¶", "\n\n"));
	}

	private static Bracket bracket(Draft draft, String text) {
		return draft.getBrackets().stream().filter(bracket -> written(draft, bracket).equals(text)).findFirst().orElseThrow();
	}

	private static String written(Draft draft, Bracket bracket) {
		Offsets offsets = Offsets.of(draft);
		int end = bracket.getCloser() == null ? offsets.length() : offsets.range(bracket.getCloser()).end();
		return told(DraftLanguage.write(draft).substring(offsets.range(bracket.getOpener()).start(), end));
	}

	private static String told(String text) {
		return text.replace("\n\n", "¶");
	}

	private static void becomes(String expected, Draft draft, List<TextEdit> edits) {
		assertEquals(expected, told(TextEdit.apply(DraftLanguage.write(draft), edits)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			Parties [shall] act.                    | [shall]             | Parties shall act.
			Parties [ shall ] act.                  | [ shall ]           | Parties shall act.
			Parties [shall][should] act.            | [shall]             | Parties shall [should] act.
			Parties [shall][should] act.            | [should]            | Parties [shall] should act.
			Parties [shall] [should] act.           | [should]            | Parties [shall] should act.
			Parties [, as appropriate], act.        | [, as appropriate]  | Parties, as appropriate, act.
			Act [on [new] finance] now.             | [on [new] finance]  | Act on [new] finance now.
			Act [on [new] finance] now.             | [new]               | Act [on new finance] now.
			develop[ed][ing] countries              | [ed]                | developed[ing] countries
			[inter]national                         | [inter]             | international
			1. [Decides to act;]¶2. Ends.           | [Decides to act;]   | 1. Decides to act;¶2. Ends.
			[1. Parties act.¶2. Parties tell.]      | [1. Parties act.¶2. Parties tell.] | 1. Parties act.¶2. Parties tell.
			Parties [shall act.                     | [shall act.         | Parties shall act.
			""")
	void accepted(String text, String bracket, String expected) {
		Draft draft = draft(text);
		becomes(expected, draft, new WhatIf(draft).accept(bracket(draft, bracket)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			Parties [shall] act.                    | [shall]             | Parties act.
			Parties [, as appropriate,] act.        | [, as appropriate,] | Parties act.
			Parties[, as appropriate,] act.         | [, as appropriate,] | Parties act.
			Parties [, as appropriate], act.        | [, as appropriate]  | Parties act.
			Parties, [as appropriate,] act.         | [as appropriate,]   | Parties act.
			Parties, [as appropriate], act.         | [as appropriate]    | Parties, act.
			Parties act[, as appropriate].          | [, as appropriate]  | Parties act.
			Parties act [as appropriate].           | [as appropriate]    | Parties act.
			forests[, oceans], rivers               | [, oceans]          | forests, rivers
			forests, [oceans,] rivers               | [oceans,]           | forests, rivers
			forests, [oceans], rivers               | [oceans]            | forests, rivers
			forests, rivers, [oceans].              | [oceans]            | forests, rivers.
			[Noting the report], Parties act.       | [Noting the report] | Parties act.
			[Developed country] Parties act.        | [Developed country] | Parties act.
			the fund (see [Article 5]) helps        | [Article 5]         | the fund (see) helps
			the fund ([Article 5]) helps            | [Article 5]         | the fund helps
			Act [on [new] finance] now.             | [new]               | Act [on finance] now.
			Act [[new]] now.                        | [new]               | Act now.
			develop[ed][ing] countries              | [ed]                | develop[ing] countries
			1. Act.¶2. [Decides to tell;]¶3. Ends.  | [Decides to tell;]  | 1. Act.¶3. Ends.
			1. Act.¶[2. Tell.]                      | [2. Tell.]          | 1. Act.
			1. Act.¶[2. Tell.¶3. Ask.] ¶4. End.     | [2. Tell.¶3. Ask.]  | 1. Act.¶4. End.
			1. Act [now;¶2. Tell all;¶3. Ask.]      | [now;¶2. Tell all;¶3. Ask.] | 1. Act
			1. Act.¶2. […]¶3. Ends.                 | […]                 | 1. Act.¶3. Ends.
			Parties [shall act.                     | [shall act.         | Parties
			""")
	void rejected(String text, String bracket, String expected) {
		Draft draft = draft(text);
		becomes(expected, draft, new WhatIf(draft).reject(bracket(draft, bracket)));
	}

	@Test
	void aCellStaysThoughNothingIsLeftInIt() {
		Draft draft = draft("|+ [cell]¶| next");
		becomes("|+ ¶| next", draft, new WhatIf(draft).reject(bracket(draft, "[cell]")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			Parties [shall][should] act.            | [shall]  | Parties shall act.
			Parties [shall][should] act.            | [should] | Parties should act.
			Parties [shall] / [should] [may] act.   | [should] | Parties should act.
			Parties [shall]/[may].                  | [may]    | Parties may.
			Act [[by 2030][by 2035]] now.           | [by 2035]| Act [by 2035] now.
			develop[ed][ing] countries              | [ing]    | developing countries
			Parties [shall] act.                    | [shall]  | Parties shall act.
			""")
	void chosenOfAlternatives(String text, String bracket, String expected) {
		Draft draft = draft(text);
		becomes(expected, draft, new WhatIf(draft).choose(bracket(draft, bracket)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			1. A.¶Option 1: A fund.¶Option 2: Channels.¶2. B.       | Option 1 | 1. A.¶A fund.¶2. B.
			# A¶Option 1: A fund.¶Option 2: Channels.               | Option 2 | # A¶Channels.
			# A¶Option 1¶A fund.¶It helps.¶Option 2¶Channels.¶# B   | Option 1 | # A¶A fund.¶It helps.¶# B
			# A¶Option 1¶A fund.¶Option 2¶Channels.¶# B             | Option 2 | # A¶Channels.¶# B
			# A¶Option 1: A fund.¶Option 2: No text¶# B             | Option 2 | # A¶# B
			# A¶[Option 1: A fund.]¶[Option 2: Channels.]           | Option 1 | # A¶[A fund.]
			""")
	void chosenOfOptions(String text, String label, String expected) {
		Draft draft = draft(text);
		Option option = draft.getOptionGroups().stream().flatMap(group -> group.getOptions().stream()).filter(one -> one.getLabel().equals(label)).findFirst().orElseThrow();
		becomes(expected, draft, new WhatIf(draft).choose(option));
	}

	@Test
	void anyBracketOfAnyTextCanBeDecided() {
		BracketSoup.bowls(1_000).forEach(text -> {
			Draft draft = DraftLanguage.parse(text);
			WhatIf whatIf = new WhatIf(draft);
			draft.getBrackets().forEach(bracket -> {
				List.of(whatIf.accept(bracket), whatIf.reject(bracket), whatIf.choose(bracket)).forEach(edits -> TextEdit.apply(text, edits));
				assertEquals(letters(text), letters(TextEdit.apply(text, whatIf.accept(bracket))), text);
			});
			draft.getOptionGroups().forEach(group -> group.getOptions().forEach(option -> TextEdit.apply(text, whatIf.choose(option))));
		});
	}

	private static String letters(String text) {
		return text.replaceAll("[^\\p{L}\\p{N}]", "");
	}
}
