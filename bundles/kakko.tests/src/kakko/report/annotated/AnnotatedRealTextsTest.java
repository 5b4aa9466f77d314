package kakko.report.annotated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kakko.core.Engine;
import kakko.core.Reading;
import kakko.documents.Documents;
import kakko.documents.ReadChoices;
import kakko.tests.Shared;

/** Each revision of the real chains against the next. */
@Tag("real")
class AnnotatedRealTextsTest {

	@ParameterizedTest
	@CsvSource({ "corpus/drafts/art6-2024-11-14-1300.docx, corpus/drafts/art6-2024-11-18-1800.docx",
			"corpus/drafts/art6-2024-11-18-1800.docx, corpus/drafts/art6-decision-4-CMA.6.txt",
			"corpus/drafts/paris-2015-10-05.pdf, corpus/drafts/paris-2015-10-23.md", "corpus/drafts/paris-2015-10-23.md, corpus/drafts/paris-2015-11-06.pdf",
			"truth/paris-2015-11-06.txt, truth/paris-2015-12-04.txt", "truth/paris-2015-12-04.txt, truth/paris-2015-12-09.txt" })
	void bothTextsCanBeReadOut(String from, String to) throws Exception {
		Annotated annotated = Annotated.of(Engine.compare(reading(from), reading(to), null));
		assertEquals(annotated.older(), annotated.text().rejected());
		assertEquals(annotated.newer(), annotated.text().accepted());
		assertEquals(List.of(), new WordRules(annotated.docx()).broken());
		assertTrue(annotated.text().markedWords() <= 1.05 * annotated.reportedWords(),
				() -> "reported " + annotated.reportedWords() + " changed words, the file marks more");
		assertEquals(AnnotatedDiffByPandocTest.withWords(annotated.older()), Pandoc.paragraphs(annotated.docx(), "reject"));
		assertEquals(AnnotatedDiffByPandocTest.withWords(annotated.newer()), Pandoc.paragraphs(annotated.docx(), "accept"));
	}

	private static Reading reading(String file) throws Exception {
		return Engine.read(Documents.read(Shared.path(file), ReadChoices.DEFAULT, null).draft());
	}
}
