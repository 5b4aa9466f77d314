package kakko.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kakko.core.Comparison.Change;
import kakko.core.Comparison.Fate;
import kakko.core.Comparison.OptionOutcome;
import kakko.documents.Documents;
import kakko.documents.ReadChoices;
import kakko.tests.Shared;

/** Laws that hold of any text, of real ones, which are untidier than anything one invents. */
class RealTextLawsTest {

	/** An option that was its label alone, and one that another reached into, were dropped and new at once. */
	@ParameterizedTest
	@ValueSource(strings = { "docx", "pdf", "md", "txt" })
	void aTextComparedWithItselfIsAllKept(String ending) throws Exception {
		for (Path file : drafts(ending)) {
			Reading reading = Engine.read(Documents.read(file, ReadChoices.DEFAULT, new NullProgressMonitor()).draft());
			Comparison comparison = Engine.compare(reading, reading, new NullProgressMonitor());
			assertEquals(List.of(), comparison.rows().stream().filter(row -> row.change() != Change.SAME).toList(), file::toString);
			assertEquals(List.of(), comparison.brackets().stream().filter(fate -> fate.fate() != Fate.KEPT || fate.from() != fate.to()).toList(), file::toString);
			assertEquals(List.of(), comparison.options().stream().filter(fate -> fate.fate() != OptionOutcome.KEPT || fate.from() != fate.to()).toList(), file::toString);
		}
	}

	private static List<Path> drafts(String ending) throws IOException {
		try (Stream<Path> files = Files.list(Shared.path("corpus/drafts"))) {
			return files.filter(file -> file.toString().endsWith("." + ending)).sorted().toList();
		}
	}
}
