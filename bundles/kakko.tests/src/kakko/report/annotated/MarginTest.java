package kakko.report.annotated;

import static kakko.report.annotated.Annotated.compared;
import static kakko.report.annotated.Annotated.doubted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import kakko.core.Comparison;
import kakko.documents.write.Document.Comment;

/** A comment tells what the revision marks don't. */
class MarginTest {

	/** A long draft had 828 comments, most of them "new: …". */
	@Test
	void aBracketThatIsSimplyNewHasNoComment() {
		assertEquals(List.of(), comments(compared("Parties act.", "Parties act [at once]. [They report [each year].]")));
	}

	@Test
	void aNewOneThatIsNeverClosedHas() {
		assertEquals(List.of("new, never closed: [They report each year."), comments(compared("Parties act.", "Parties act.\n\n[They report each year.")));
	}

	@Test
	void aKeptOneHasNone() {
		assertEquals(List.of(), comments(compared("Parties [shall] act.", "Parties [shall] act soon.")));
	}

	@Test
	void whatKakkoIsNotSureOfHasOneOfItsOwn() {
		assertEquals(List.of("new, unsure (40%): [at once]", "new, unsure (40%): [They report [each year].]", "new, unsure (40%): [each year]"),
				comments(doubted(compared("Parties act.", "Parties act [at once]. [They report [each year].]"))));
		assertEquals(List.of("kept, unsure (40%): [shall]"), comments(doubted(compared("Parties [shall] act.", "Parties [shall] act soon."))));
	}

	@Test
	void wordsThatGotBracketsHaveOne() {
		assertEquals(List.of("reopened: [at once]"), comments(compared("Parties act at once.", "Parties act [at once].")));
	}

	@Test
	void optionsThatWereChosenOrDroppedHaveOneTogether() throws Exception {
		String older = "Option 1:\n\nParties report every second year to the assembly.\n\nOption 2:\n\nThe secretariat collects figures from the registers.";
		assertEquals(List.of(List.of("chosen: Option 1 Parties report every second year to the assembly.", "dropped: Option 2 The secretariat collects figures from the registers.")),
				Annotated.of(older, "Parties report every second year to the assembly.").tree().comments().stream().map(Comment::lines).toList());
	}

	/** LibreOffice lost the way to what stands in deleted words. */
	@Test
	void linksLeadBehindDeletedWordsNotIntoThem() throws Exception {
		String document = new String(TrackedText.part(Annotated.of(doubted(compared("Parties act [at once].", "Parties act."))).docx(), "word/document.xml"), "UTF-8");
		assertTrue(document.indexOf("</w:delText>") < document.indexOf("w:name=\"comment1\""), document);
	}

	@Test
	void linksLeadToTheEndWhereNothingFollows() {
		assertEquals(1, comments(doubted(compared("Parties act.\n\n[The secretariat collects figures.]", "Parties act."))).size());
	}

	@Test
	void newOptionsHaveNone() {
		assertEquals(List.of(), comments(compared("Parties act.", "Parties act.\n\nOption 1:\n\nThey report.\n\nOption 2:\n\nThey pay.")));
	}

	/** From the 129th comment on, links led nowhere. */
	@Test
	void linksLeadToEveryOneOfManyComments() {
		String clean = IntStream.rangeClosed(1, 130).mapToObj(number -> "The port of town " + number + " is open.").collect(Collectors.joining("\n\n"));
		assertEquals(130, comments(doubted(compared(clean, clean.replace("is open", "[is] open")))).size());
	}

	private static List<String> comments(Comparison comparison) {
		try {
			Annotated annotated = Annotated.of(comparison);
			assertEquals(List.of(), new WordRules(annotated.docx()).broken());
			return annotated.tree().comments().stream().map(Comment::lines).flatMap(List::stream).toList();
		} catch (Exception e) {
			throw new AssertionError(e);
		}
	}
}
