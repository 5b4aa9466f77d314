package kakko.report.annotated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kakko.core.Comparison.Edit;
import kakko.core.Comparison.Op;
import kakko.core.Comparison.Span;
import kakko.core.Reading;
import kakko.core.Reading.Paragraph;

/** The revisions that ship with Kakko. */
class AnnotatedSampleTest {

	private static final Path DRAFTS = Path.of("../kakko.dossier/sample/drafts");
	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

	@ParameterizedTest
	@CsvSource({ "0, 1", "1, 2", "0, 2" })
	void bothTextsCanBeReadOutByOthersToo(int from, int to) throws Exception {
		Annotated annotated = annotated(from, to);
		assertEquals(annotated.older(), annotated.text().rejected());
		assertEquals(annotated.newer(), annotated.text().accepted());
		assertEquals(List.of(), new WordRules(annotated.docx()).broken());
		assertEquals(AnnotatedDiffByPandocTest.withWords(annotated.older()), Pandoc.paragraphs(annotated.docx(), "reject"));
		assertEquals(AnnotatedDiffByPandocTest.withWords(annotated.newer()), Pandoc.paragraphs(annotated.docx(), "accept"));
	}

	/** Labels of options that came or went must be marked, though they don't count as changed words. */
	@ParameterizedTest
	@CsvSource({ "0, 1", "1, 2", "0, 2" })
	void nothingIsMarkedBeyondTheChangedWordsAndLabels(int from, int to) throws Exception {
		Annotated annotated = annotated(from, to);
		int marked = annotated.text().markedWords();
		assertTrue(marked <= annotated.reportedWords() + labelWords(annotated), () -> marked + " words are marked, " + annotated.reportedWords() + " changed");
	}

	private static int labelWords(Annotated annotated) {
		return annotated.comparison().rows().stream().flatMap(row -> row.edits().stream()).filter(edit -> edit.op() == Op.LABEL)
				.mapToInt(edit -> words(annotated, edit)).sum();
	}

	private static int words(Annotated annotated, Edit edit) {
		return words(annotated.comparison().from(), edit.from()) + words(annotated.comparison().to(), edit.to());
	}

	/** Numbers aside: they are automatic. */
	private static int words(Reading reading, Span span) {
		if (span == null) {
			return 0;
		}
		Paragraph paragraph = reading.paragraphs().get(span.paragraph());
		boolean number = span.start() < paragraph.numberEnd();
		return number ? 0 : (int) WORD.matcher(paragraph.text().substring(span.start(), span.end())).results().count();
	}

	private static Annotated annotated(int from, int to) throws Exception {
		List<Path> drafts;
		try (var files = Files.list(DRAFTS)) {
			drafts = files.sorted().toList();
		}
		return Annotated.of(Files.readString(drafts.get(from)), Files.readString(drafts.get(to)));
	}
}
