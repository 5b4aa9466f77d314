package kakko.ui.importing;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import kakko.model.drafts.Block;
import kakko.model.drafts.BlockKind;
import kakko.ui.Wording;

/** The beginning of a draft, as a user looks at it to see whether it was read well. */
final class Preview {

	private static final int PARAGRAPHS = 60;
	private static final Set<BlockKind> ABOUT_THE_FILE = EnumSet.of(BlockKind.HEAD, BlockKind.PAGE, BlockKind.COMMENT, BlockKind.FURNITURE);

	private Preview() {
	}

	static String of(Candidate candidate, Wording wording) {
		List<Block> blocks = candidate.document().draft().getBlocks().stream().filter(block -> !ABOUT_THE_FILE.contains(block.getKind())).toList();
		String beginning = blocks.stream().limit(PARAGRAPHS).map(Block::getText).collect(Collectors.joining("\n\n"));
		String rest = blocks.size() > PARAGRAPHS ? "\n\n" + wording.say("import.andMore", blocks.size() - PARAGRAPHS) : "";
		return candidate.figures().say(wording) + "\n\n" + beginning + rest;
	}
}
