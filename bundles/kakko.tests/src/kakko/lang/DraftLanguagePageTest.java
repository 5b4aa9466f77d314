package kakko.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import kakko.model.drafts.Block;
import kakko.model.drafts.BlockKind;

/** The page that describes the language to its users says what is so. */
class DraftLanguagePageTest {

	private static final Path PAGE = Path.of("../../docs/draft-language.md");
	private static final Pattern EXAMPLE = Pattern.compile("```draft\\n(.*?)```\\n\\n```seen\\n(.*?)```", Pattern.DOTALL);

	@Test
	void examplesAreSeenAsThePageSays() throws IOException {
		List<MatchResult> examples = EXAMPLE.matcher(Files.readString(PAGE)).results().toList();
		assertFalse(examples.isEmpty());
		examples.forEach(example -> assertEquals(example.group(2), seen(example.group(1))));
	}

	private static String seen(String text) {
		return DraftLanguage.parse(text).getBlocks().stream().map(DraftLanguagePageTest::seen).collect(Collectors.joining());
	}

	private static String seen(Block block) {
		String index = block.getIndex() < 0 ? "-" : String.valueOf(block.getIndex());
		String level = block.getLevel() == 0 ? "" : " " + block.getLevel();
		String mark = block.getMark().isEmpty() ? "" : " " + block.getMark();
		String text = block.getText().isEmpty() ? "" : " " + block.getText().replace('\n', '⏎');
		return index + " " + kind(block.getKind()) + level + mark + " |" + text + "\n";
	}

	private static String kind(BlockKind kind) {
		return kind.name().toLowerCase(Locale.ROOT);
	}
}
