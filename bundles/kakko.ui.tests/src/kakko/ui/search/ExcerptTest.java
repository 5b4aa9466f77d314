package kakko.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import kakko.search.Hit;
import kakko.search.Hit.Match;

class ExcerptTest {

	@Test
	void whatWasSoughtStandsOut() {
		assertEquals("The «Board» shall meet as the «Board» decides.", marked("The Board shall meet as the Board decides.", "Board"));
	}

	@Test
	void aLongWayBeforeItIsLeftOutUpToAWord() {
		assertEquals("… matters that it was asked about by the «Board» itself", marked("Requests the secretariat to report on the matters that it was asked about by the Board itself", "Board"));
	}

	@Test
	void nothingIsLeftOutOfAShortWay() {
		assertEquals("Requests the secretariat to inform the «Board»", marked("Requests the secretariat to inform the Board", "Board"));
	}

	@Test
	void aTextWithoutSpacesBeginsAtItsBeginning() {
		String japanese = "この決定の附属書に掲げる締約国は、次の会合までに、その実施の状況について理事会に報告するものとする。";
		assertEquals(japanese.replace("理事会", "«理事会»"), marked(japanese, "理事会"));
	}

	@Test
	void allThatWasSoughtIsInIt() {
		assertTrue(excerpt("Decides ".repeat(40) + "that the Board meets", "Decides").words().endsWith("that the Board meets"));
	}

	private static String marked(String text, String sought) {
		return excerpt(text, sought).pieces().stream().map(piece -> piece.sought() ? "«" + piece.words() + "»" : piece.words()).collect(Collectors.joining());
	}

	private static Excerpt excerpt(String text, String sought) {
		List<Match> matches = new ArrayList<>();
		for (int at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + sought.length())) {
			matches.add(new Match(at, at + sought.length()));
		}
		return Excerpt.of(new Hit(Path.of("dossier"), "Dossier", Path.of("draft"), "Draft", 0, "1", text, matches));
	}
}
