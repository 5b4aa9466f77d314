package kakko.lang.structure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import kakko.model.drafts.Block;
import kakko.model.drafts.BlockKind;

/**
 * Which paragraphs begin a section and which end one: only there may a bracket open or close that reaches over a heading.
 * The first paragraph behind a heading begins its section too, and option labels that stand alone are passed over.
 */
final class SectionEdges {

	private final Set<Block> first = new HashSet<>();
	private final Set<Block> last = new HashSet<>();

	SectionEdges(List<Block> paragraphs) {
		List<Block> running = paragraphs.stream().filter(block -> !standsApart(block) && block.getKind() != BlockKind.OPTION).toList();
		Block before = null;
		for (Block block : running) {
			if (before == null || heads(block) || heads(before)) {
				first.add(block);
			}
			if (before != null && heads(block)) {
				last.add(before);
			}
			before = block;
		}
		last.add(before);
	}

	/** Footnotes and page furniture stand in the way of the running text. */
	static boolean standsApart(Block block) {
		return block.getKind() == BlockKind.FOOTNOTE || block.getKind() == BlockKind.FURNITURE;
	}

	/** Whether a new section begins with the block. */
	static boolean heads(Block block) {
		return Headings.level(block) > 0;
	}

	boolean begins(Block block) {
		return first.contains(block);
	}

	boolean ends(Block block) {
		return last.contains(block);
	}
}
