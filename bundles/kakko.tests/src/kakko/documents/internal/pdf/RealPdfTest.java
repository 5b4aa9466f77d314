package kakko.documents.internal.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import kakko.documents.ReadChoices;
import kakko.documents.internal.Manuscript;
import kakko.documents.internal.Manuscript.Passage;
import kakko.tests.Shared;

class RealPdfTest {

	private static Manuscript read(String name, boolean tagged) throws IOException {
		Path file = Shared.path("corpus/drafts/" + name);
		return new PdfReader(tagged).read(file, ReadChoices.DEFAULT, new NullProgressMonitor());
	}

	@ParameterizedTest
	@CsvSource({ "paris-2015-10-05.pdf, 231, 231", "paris-2015-11-06.pdf, 1617, 1618" })
	void everyBracketArrives(String name, int opening, int closing) throws IOException {
		List<Passage> passages = read(name, true).passages;
		assertEquals(opening, count(passages, '['));
		assertEquals(closing, count(passages, ']'));
	}

	@ParameterizedTest
	@ValueSource(strings = { "paris-2015-10-05.pdf", "paris-2015-11-06.pdf" })
	void thePrintTellsParagraphsAsWellAsTheTags(String name) throws IOException {
		List<String> tagged = read(name, true).passages.stream().map(Passage::text).toList();
		List<String> told = read(name, false).passages.stream().map(Passage::text).toList();
		assertTrue(told.stream().filter(tagged::contains).count() >= 0.99 * tagged.size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "paris-2015-10-05.pdf", "paris-2015-11-06.pdf" })
	void littleIsLeftOut(String name) throws IOException {
		Manuscript manuscript = read(name, true);
		long left = manuscript.leftOut.stream().mapToLong(each -> each.text().split("\\s+").length).sum();
		long words = manuscript.passages.stream().mapToLong(each -> each.text().split("\\s+").length).sum();
		assertTrue(left <= 0.03 * (left + words));
	}

	private static long count(List<Passage> passages, char sign) {
		return passages.stream().flatMapToInt(passage -> passage.text().chars()).filter(each -> each == sign).count();
	}
}
