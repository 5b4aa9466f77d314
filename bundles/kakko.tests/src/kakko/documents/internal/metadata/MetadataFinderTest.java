package kakko.documents.internal.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import kakko.documents.Metadata;

/** The printed forms are those of real drafts. */
class MetadataFinderTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Version 14/11/2024 13:00                      | 2024-11-14T13:00
			Version of 4 December 2015@10.00              | 2015-12-04T10:00
			Version of 23 October 2015@23:30hrs           | 2015-10-23T23:30
			Version of 11 June 2015 @ 16:30               | 2015-06-11T16:30
			Version 1 of 9 December 2015 at 15:00         | 2015-12-09T15:00
			Edited version of 6 November 20151            | 2015-11-06
			2 June 2012, 5:00 pm                          | 2012-06-02T17:00
			12 June 2012, 12.15 a.m.                      | 2012-06-12T00:15
			Advance unedited version 12 February 2015     | 2015-02-12
			Version of 5 October 2015                     | 2015-10-05
			Draft text, version of October 5, 2015        | 2015-10-05
			Version of 1st Sept. 2015, 9:05               | 2015-09-01T09:05
			Version 2024-11-14T13:00Z                     | 2024-11-14T13:00Z
			Version 2024-11-14 13:00 +04:00               | 2024-11-14T13:00+04:00
			Version of 14 November 2024 at 18:00 GMT      | 2024-11-14T18:00Z
			2024年11月14日 13:00                          | 2024-11-14T13:00
			""")
	void versionDateInEveryPrintedForm(String printed, String iso) {
		assertEquals(iso, found(printed).version());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Version of 31 February 2015", "Recalling the report of 12 December 2014 on its work", "K2400223[E] 180124", "version 2.1", "Version 32/13/2024" })
	void whatIsNoVersionDate(String printed) {
		assertEquals("", found(printed).version());
	}

	@Test
	void reissueDoesNotChangeTheVersion() {
		assertEquals("2015-11-06", found("Re-issued 10 November 2015*", "Edited version of 6 November 20151").version());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			FCCC/ADP/2015/1                     | FCCC/ADP/2015/1
			ADP.2015.11.InformalNote            | ADP.2015.11.InformalNote
			FCCC/CP/2014/10/Add.1               | FCCC/CP/2014/10/Add.1
			Distr. UNEP/PP/INC.4/3              | UNEP/PP/INC.4/3
			A/CONF.232/2022/CRP.12              | A/CONF.232/2022/CRP.12
			A/AC.296/2026/9                     | A/AC.296/2026/9
			CBD/WG2020/2/L.2                    | CBD/WG2020/2/L.2
			TN/AG/W/4/Rev.1                     | TN/AG/W/4/Rev.1
			FCCC/AWGLCA/2009/INF.1              | FCCC/AWGLCA/2009/INF.1
			Draft decision -/CMA.6              | -/CMA.6
			Decision 4/CMA.6                    | 4/CMA.6
			NDMC/NDMCC                          | ''
			Recalling decisions 1/CP.21, 2/CMA.3 | ''
			""")
	void symbols(String printed, String symbol) {
		assertEquals(symbol, found(printed).symbol());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			SBSTA 61 agenda item 13(a)    | SBSTA 61 | 13(a)
			SBSTA 61– agenda item 13(a)   | SBSTA 61 | 13(a)
			SBSTA 61 – agenda item 13(a)  | SBSTA 61 | 13(a)
			CMA 6 agenda item 15(a)       | CMA 6    | 15(a)
			ADP 2-8 - agenda item 3       | ADP 2-8  | 3
			COP 29 agenda item 7 (b)(ii)  | COP 29   | 7(b)(ii)
			ADP 2-12 – Draft agreement and draft decision | ADP 2-12 | ''
			""")
	void bodyAndAgendaItem(String printed, String body, String item) {
		Metadata metadata = found(printed);
		assertEquals(body + "|" + item, metadata.body() + "|" + metadata.agendaItem());
	}

	@Test
	void titleBlockSpeaksBeforeTheForgottenRunningHead() {
		List<String> header = List.of("DRAFT TEXT", "on", "CMA 6 agenda item 15(a)", "Matters relating to the Accord", "Guidance on joint efforts",
				"Version 18/11/2024 18:00", "SBSTA 61 – agenda item 13(a)");
		assertEquals(new Metadata("Matters relating to the Accord: Guidance on joint efforts", "-/CMA.6", "CMA 6", "15(a)", "2024-11-18T18:00"),
				MetadataFinder.find(header, List.of("Draft decision -/CMA.6", "Matters relating to joint efforts")));
	}

	@Test
	void withoutTitleBlockTheFirstLineOfWordsIsTheTitle() {
		assertEquals("Draft agreement", MetadataFinder.find(List.of(), List.of("Advance unedited version", "12 February 2015", "Draft agreement", "Article 1")).title());
	}

	private static Metadata found(String... lines) {
		return MetadataFinder.find(List.of(lines), List.of());
	}

	@Test
	void anUnknownBodyIsKnownByTheAgendaItemBehindIt() {
		List<String> header = List.of("ICRD CD 3 – agenda item 7(b)", "ICRD/CD/2026/L.4", "DRAFT TEXT on", "CD 3 agenda item 7(b)", "Matters relating to river deltas");
		Metadata found = MetadataFinder.find(header, List.of());
		assertEquals("CD 3", found.body());
		assertEquals("Matters relating to river deltas", found.title());
	}
}
