package kakko.lang.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import kakko.model.drafts.BlockKind;

/** Every form of number that was seen in real drafts, with the stretch of text that goes with it. */
class PrintedNumberTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, quoteCharacter = '~', value = {
			"12. Decides to meet again;       | 12          | '12. '",
			"2.[Notes the report;]            | 2           | '2.'",
			"3.Invites Parties;               | 3           | '3.'",
			"12bis. Decides to meet;          | 12bis       | '12bis. '",
			"2.bis [Urges Parties]            | 2.bis       | '2.bis '",
			"7 bis Also decides               | 7 bis       | '7 bis '",
			"17quater.[The fund               | 17quater    | '17quater.'",
			"140quinquies.[Invites            | 140quinquies | '140quinquies.'",
			"140sexties. [Invites             | 140sexties  | '140sexties. '",
			"31 sexies. Parties shall         | 31 sexies   | '31 sexies. '",
			"16.5 quater                      | 16.5 quater | '16.5 quater'",
			"24 quater.2. Parties may         | 24 quater.2 | '24 quater.2. '",
			"18 ter.3 Parties may             | 18 ter.3    | '18 ter.3 '",
			"3ter.4 Notwithstanding Article 3 | 3ter        | '3ter.4 '",
			"3.3bis Alt Each Party shall      | 3.3bis Alt  | '3.3bis Alt '",
			"3.3bisAlt Each Party shall       | 3.3bisAlt   | '3.3bisAlt '",
			"3.3: Each Party shall            | 3.3         | '3.3: '",
			"3.3 In accordance with this      | 3.3         | '3.3 '",
			"3.x Notwithstanding              | 3.x         | '3.x '",
			"25.1. Parties                    | 25.1        | '25.1. '",
			"127Alt. Resolves                 | 127Alt      | '127Alt. '",
			"127Alt2. Resolves                | 127Alt2     | '127Alt2. '",
			"7 alt bis. Parties               | 7 alt bis   | '7 alt bis. '",
			"a alt. Promote                   | a alt       | 'a alt. '",
			"(a) Enhance action;              | (a)         | '(a) '",
			"(i) The Adaptation Fund;         | (i)         | '(i) '",
			"(17bis) Its operation            | (17bis)     | '(17bis) '",
			"(a) bis Enhance                  | (a) bis     | '(a) bis '",
			"a. Metrics and units;            | a           | 'a. '",
			"xiv. Metrics                     | xiv         | 'xiv. '",
			"f bis. Metrics                   | f bis       | 'f bis. '",
			"new a. Metrics                   | new a       | 'new a. '",
			"2) Metrics                       | 2           | '2) '",
			"4.a. Metrics                     | 4.a         | '4.a. '",
			"I. Scope                         | I           | 'I. '",
			"IV bis. Scope                    | IV bis      | 'IV bis. '",
			"A. Process                       | A           | 'A. '",
			"A.1. Process                     | A.1         | 'A.1. '",
			"Pp1                              | Pp1         | 'Pp1'",
			"Pp12 Recalling decision 7        | Pp12        | 'Pp12 '",
			"OP 2 Alt 2 Decides               | OP 2 Alt 2  | 'OP 2 Alt 2 '",
			"OP1.c. Alt 1 Decides             | OP1.c. Alt 1 | 'OP1.c. Alt 1 '",
			"OP1b. bis. Decides               | OP1b. bis   | 'OP1b. bis. '",
			"OP4 bis 1 Decides                | OP4 bis 1   | 'OP4 bis 1 '",
			"OP3 supra Decides                | OP3 supra   | 'OP3 supra '",
			"OP [6][5] c bis. Decides         | OP [6][5] c bis | 'OP [6][5] c bis. '",
			"(ABS)9.1. Each Party             | (ABS)9.1    | '(ABS)9.1. '",
			"第6条 目的                        | 第6条        | '第6条 '", })
	void standsAtTheHeadWithItsPunctuation(String text, String number, String span) {
		PrintedNumber found = PrintedNumber.of(text, BlockKind.PARAGRAPH).orElseThrow();
		assertEquals(number, found.number());
		assertEquals(span.replace("'", ""), text.substring(found.start(), found.end()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"[9. Also decides                | 9           | '9. '",
			"[[1bis. In implementing          | 1bis        | '1bis. '",
			"[c bis Promote                   | c bis       | 'c bis '",
			"[c octies] Promote               | c octies    | '[c octies] '",
			"[4][2]. Each Party               | [4][2]      | '[4][2]. '",
			"[[4][6][5]. Parties recognize    | [4][6][5]   | '[4][6][5]. '",
			"[Article 3bis] (forests)         | Article 3bis | '[Article 3bis] '",
			"[7. Alt. 2. Parties              | 7. Alt. 2   | '7. Alt. 2. '",
			"30 [bis. All existing            | 30 bis      | '30 '",
			"- (17bis) [Its operation         | (17bis)     | '(17bis) '", })
	void mayStandBehindBracketsOrInThem(String text, String number, String span) {
		standsAtTheHeadWithItsPunctuation(text, number, span);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2030 is the year in which", "2015. was a year", "20 years after entry into force", "[3] years", "1.5 °C above", "2.5 billion people",
			"[x] members", "[(I)NDCs] shall", "A Party may", "I think", "i.e. the fund", "U.S. proposals", "[12 [–18] months prior to]", "10 per cent", "12 alternative",
			"Article 6 of the Convention provides that", "Article 6, paragraph 2, applies", "Article 6 shall be read with Article 5.", "Article 6.2 guidance is",
			"Option 1: Parties", "Articles 4 and 5 apply", "Part A of the report was adopted.", "[1.CP/21]", "Sept. 2030" })
	void isNoQuantityNoYearAndNoReference(String text) {
		assertEquals(Optional.empty(), PrintedNumber.of(text, BlockKind.PARAGRAPH));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Article 6 (FINANCE) | Article 6", "ARTICLE 1bis | ARTICLE 1bis", "[ARTICLE 3 | ARTICLE 3", "Article 2 bis. Scope | Article 2 bis",
			"Annex II | Annex II", "Section A: Means | Section A", "Article 4 Adaptation and loss | Article 4", "Article 8 bis (loss) | Article 8 bis" })
	void ofAnArticleIsKnownByItsHeading(String text, String number) {
		assertEquals(number, PrintedNumber.of(text, BlockKind.PARAGRAPH).orElseThrow().number());
	}

	@Test
	void ofAHeadingNeedsNoPunctuation() {
		assertEquals("1", PrintedNumber.of("1 Introduction", BlockKind.HEADING).orElseThrow().number());
		assertEquals(Optional.empty(), PrintedNumber.of("1 Introduction", BlockKind.PARAGRAPH));
	}

	@Test
	void isNotLookedForInFootnotes() {
		assertEquals(Optional.empty(), PrintedNumber.of("2. See decision 5.", BlockKind.FOOTNOTE));
	}
}
