package kakko.report.annotated;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same promise as in {@link AnnotatedDiffTest}, judged by a reader that isn't ours. */
class AnnotatedDiffByPandocTest {

	@ParameterizedTest
	@MethodSource("kakko.report.annotated.AnnotatedDiffTest#texts")
	void rejectingGivesTheOlderTextAndAcceptingTheNewer(AnnotatedDiffTest.Texts texts) throws Exception {
		Annotated annotated = Annotated.of(texts.older(), texts.newer());
		assertEquals(withWords(annotated.older()), Pandoc.paragraphs(annotated.docx(), "reject"));
		assertEquals(withWords(annotated.newer()), Pandoc.paragraphs(annotated.docx(), "accept"));
	}

	static List<String> withWords(List<String> paragraphs) {
		return paragraphs.stream().map(paragraph -> paragraph.replace('\u0001', '\uFFFD')).filter(paragraph -> !paragraph.isEmpty()).toList();
	}
}
