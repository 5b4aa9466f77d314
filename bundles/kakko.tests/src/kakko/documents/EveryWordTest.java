package kakko.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import kakko.model.drafts.Block;
import kakko.model.drafts.BlockKind;
import kakko.model.drafts.Draft;
import kakko.tests.Shared;

/** Nothing is lost: each word of a source stands in the draft or on the list of what was left out. Run on every real text there is. */
class EveryWordTest {

	private static final Pattern CALL = Pattern.compile("(?<!\\\\)\\^([^^\\s]+)\\^");
	/** At most this share of a text's words may be left out. */
	private static final double MOST_LEFT_OUT = 0.03;
	private static final double IN_ORDER = 0.99;

	@ParameterizedTest
	@MethodSource("realTexts")
	void everyWordIsInTheDraftOrOnTheList(String name) throws IOException {
		Path file = Shared.path("corpus/" + name);
		ReadDocument read = Documents.read(file, ReadChoices.DEFAULT, new NullProgressMonitor());
		Words source = SourceWords.of(file);
		Words draft = words(read.draft(), block -> true);
		Words leftOut = Words.of(read.leftOut().stream().map(LeftOut::text).collect(Collectors.joining("\n")));
		assertEquals(List.of(), source.without(new Words(Stream.concat(draft.list().stream(), leftOut.list().stream()).toList())));
		assertFew(read.leftOut(), source.size());
		double inOrder = words(read.draft(), block -> block.getKind() != BlockKind.FOOTNOTE).withoutNumbers().inOrderWith(source.withoutNumbers());
		assertTrue(inOrder >= IN_ORDER, () -> inOrder + " in order");
	}

	static List<String> realTexts() {
		return List.of("drafts/art6-2024-11-14-1300.docx", "drafts/art6-2024-11-18-1800.docx", "drafts/art6-decision-4-CMA.6.txt", "drafts/paris-2015-10-05.pdf",
				"drafts/paris-2015-10-23.md", "drafts/paris-2015-11-06.pdf", "ndc/japan-ndc-2021.html", "ndc/japan-ndc-2025.html", "ndc/eu-ndc-2023.html", "ndc/eu-ndc-2025.html");
	}

	/** A running head that every page repeats counts once. */
	private static void assertFew(List<LeftOut> leftOut, int all) {
		String once = leftOut.stream().map(entry -> entry.text().replaceAll("\\d+", "0")).distinct().collect(Collectors.joining("\n"));
		int words = Words.of(once).size();
		assertTrue(words <= MOST_LEFT_OUT * all, () -> words + " of " + all + " words left out");
	}

	private static Words words(Draft draft, Predicate<Block> which) {
		return Words.of(draft.getBlocks().stream().filter(block -> block.getIndex() >= 0).filter(which).map(EveryWordTest::words).collect(Collectors.joining("\n")));
	}

	/** What is printed of a block, the marks of footnotes too. */
	private static String words(Block block) {
		String characters = block.getPieces().stream().map(piece -> piece.getCharacters()).collect(Collectors.joining());
		String calls = CALL.matcher(characters).results().map(MatchResult::group).collect(Collectors.joining(" "));
		return block.getText() + " " + calls;
	}
}
