package kakko.documents.internal.pdf;

import static kakko.lang.DraftComposer.CellStart.CELL;
import static kakko.lang.DraftComposer.CellStart.ROW;
import static kakko.lang.DraftComposer.CellStart.SAME;
import static kakko.lang.DraftComposer.CellStart.TABLE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import kakko.documents.internal.Manuscript.Passage;

class FramesTest {

	/** Two columns of 150 points from 72, rows of 40 points from 100. */
	private static Press table(int rows) {
		Press press = new Press().page();
		for (int row = 0; row <= rows; row++) {
			press.rule(72, 100 + 40 * row, 372, 100 + 40 * row);
		}
		return press.rule(72, 100, 72, 100 + 40 * rows).rule(222, 100, 222, 100 + 40 * rows).rule(372, 100, 372, 100 + 40 * rows);
	}

	private static List<String> cells(Press press) {
		return press.read().passages.stream().map(passage -> passage.cell() + " " + passage.text()).toList();
	}

	@Test
	void cellsAreReadRowByRow() {
		Press press = table(2).lines(76, 115, "Party").lines(226, 115, "Proposal").lines(76, 155, "Northland").lines(226, 155, "[shall] keep the rivers", "clean in every season");
		assertEquals(List.of(TABLE + " Party", CELL + " Proposal", ROW + " Northland", CELL + " [shall] keep the rivers clean in every season"), cells(press));
	}

	@Test
	void aCellMayHoldSeveralParagraphs() {
		Press press = table(1).lines(76, 115, "Northland").lines(226, 115, "Keep them clean.").lines(226, 133, "Meet once a year.");
		assertEquals(List.of(TABLE + " Northland", CELL + " Keep them clean.", SAME + " Meet once a year."), cells(press));
	}

	@Test
	void aCellMaySpanColumns() {
		Press press = new Press().page().box(72, 100, 372, 180).rule(72, 140, 372, 140).rule(222, 140, 222, 180).lines(76, 115, "Views of the Parties on the rivers they share with others")
				.lines(76, 155, "Northland").lines(226, 155, "[shall]");
		assertEquals(List.of(TABLE + " Views of the Parties on the rivers they share with others", ROW + " Northland", CELL + " [shall]"), cells(press));
	}

	@Test
	void aTableGoesOnOnTheNextPage() {
		Press press = table(1).lines(76, 115, "Northland").lines(226, 115, "[shall]").page().box(72, 80, 372, 120).rule(222, 80, 222, 120).lines(76, 95, "Southland").lines(226, 95, "[should]");
		assertEquals(List.of(TABLE + " Northland", CELL + " [shall]", ROW + " Southland", CELL + " [should]"), cells(press));
	}

	@Test
	void aBoxIsReadWholeAndPartedFromTheTextAroundIt() {
		Press press = new Press().page().lines(72, 90, "The Parties, having met at the river, and having looked at it in the light of the report of the bureau,")
				.box(68, 96, 520, 126).lines(72, 108, "The secretariat has put the text of the", "co-chairs in this box.").lines(72, 138, "agree as follows.");
		List<Passage> passages = press.read().passages;
		assertEquals(List.of("The Parties, having met at the river, and having looked at it in the light of the report of the bureau,",
				"The secretariat has put the text of the co-chairs in this box.", "agree as follows."), passages.stream().map(Passage::text).toList());
		assertEquals(null, passages.get(1).cell());
	}

	@Test
	void underlinedWordsAreNoBox() {
		Press press = new Press().page().lines(72, 100, "The Parties agree.").rule(72, 102, 150, 102);
		assertEquals(List.of("The Parties agree."), press.texts());
	}
}
