package kakko.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kakko.core.Comparison.Change;
import kakko.core.Comparison.Edit;
import kakko.core.Comparison.Op;
import kakko.core.Comparison.Row;
import kakko.core.Comparison.Span;
import kakko.core.Comparison.Words;
import kakko.lang.DraftLanguage;

/** Changes are shown as a reader would mark them by hand: {-deleted-}, {+inserted+}. */
class ReadableEditsTest {

	private static final String RIVERS = "Parties sharing a river delta shall report on the quality of its water ";

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			as per decision 6/CWA.4       | as per decision 2/CWA.3       | as per{- decision 6/CWA.4-}{+ decision 2/CWA.3+}
			under Article 4, paragraph 9  | under Article 4, paragraph 10 | under{- Article 4, paragraph 9-}{+ Article 4, paragraph 10+}
			under paragraph 20(a)         | under paragraph 20(b)         | under{- paragraph 20(a)-}{+ paragraph 20(b)+}
			of 2.5 units a year           | of 2.7 units a year           | of{- 2.5-}{+ 2.7+} units a year
			under paragraph 12 bis        | under paragraph 12 ter        | under{- paragraph 12 bis-}{+ paragraph 12 ter+}
			under Article 4               | under Article 4, paragraph 9  | under Article 4{+, paragraph 9+}
			""")
	void aCitationChangesAsOne(String older, String newer, String shown) {
		assertEquals(RIVERS + shown, shown(row(RIVERS + older, RIVERS + newer)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			through regional offices of national agencies         | through local boards of delegated experts          | through{- regional offices of national agencies-}{+ local boards of delegated experts+}
			through regional offices and their staff              | through local offices and their staff              | through{- regional-}{+ local+} offices and their staff
			through regional offices                              | through those regional offices                     | through{+ those+} regional offices
			through offices (agencies)                            | through boards (experts)                           | through{- offices (agencies-}{+ boards (experts+})
			through one agency of its choice                      | through one board of its choice                    | through one{- agency-}{+ board+} of its choice
			""")
	void whatStayedByChanceBetweenRewrittenStretchesIsPartOfTheChange(String older, String newer, String shown) {
		assertEquals(RIVERS + shown, shown(row(RIVERS + older, RIVERS + newer)));
	}

	@Test
	void aBracketThatStandsIsNoPartOfAChange() {
		assertEquals(RIVERS + "through{- regional offices-}{+ local boards+} [of{- national agencies-}{+ delegated experts+}]",
				shown(row(RIVERS + "through regional offices [of national agencies]", RIVERS + "through local boards [of delegated experts]")));
	}

	@Test
	void capitalsAndSpacesAloneMakeNoOtherParagraphButCountAsWords() {
		Row row = row("LOSS OF RIVER DELTAS  AND DAMAGE", "Loss of river deltas and damage");
		assertEquals(Change.SAME, row.change());
		assertEquals(new Words(6, 6), row.words());
	}

	@Test
	void aCommaThatMovedIsAChange() {
		assertEquals(Change.EDITED, row("River deltas, lakes and seas", "River deltas lakes, and seas").change());
	}

	private Comparison comparison;

	private Row row(String older, String newer) {
		comparison = Engine.compare(reading(older), reading(newer), null);
		return comparison.rows().getFirst();
	}

	private static Reading reading(String text) {
		return Engine.read(DraftLanguage.parse(text + "\n"));
	}

	private String shown(Row row) {
		StringBuilder shown = new StringBuilder();
		for (Edit edit : row.edits()) {
			String part = edit.to() == null ? text(comparison.from(), edit.from()) : text(comparison.to(), edit.to());
			shown.append(edit.op() == Op.DELETED ? "{-" + part + "-}" : edit.op() == Op.INSERTED ? "{+" + part + "+}" : part);
		}
		return shown.toString();
	}

	private static String text(Reading reading, Span span) {
		return reading.paragraphs().get(span.paragraph()).text().substring(span.start(), span.end());
	}
}
