package kakko.dossier;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import kakko.model.drafts.Block;
import kakko.model.drafts.BlockKind;
import kakko.model.drafts.Draft;

/** What a draft says, told by a checksum: words, numbers and brackets count; layout, capitals and page furniture don't. */
final class WordsOfDraft {

	private static final Pattern TELLING = Pattern.compile("[\\p{L}\\p{N}]+|[\\[\\]]");

	private WordsOfDraft() {
	}

	static String of(Draft draft) {
		String words = draft.getBlocks().stream().filter(block -> block.getIndex() >= 0 && block.getKind() != BlockKind.FURNITURE).map(WordsOfDraft::of)
				.collect(Collectors.joining(" "));
		return Checksum.sha256(words.getBytes(StandardCharsets.UTF_8));
	}

	private static String of(Block block) {
		return TELLING.matcher(block.getText()).results().map(MatchResult::group).collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT);
	}
}
