package kakko.lang.structure;

import java.util.List;

import kakko.model.drafts.Block;
import kakko.model.drafts.Draft;

/**
 * Derives what a flat list of blocks means: printed numbers, pairs of brackets over the whole text, choices, options with
 * their scope, sections. To be called after each parse, when kind, index, text and level of the blocks and the offsets of
 * their pieces are set; whatever was derived before is replaced. Sources: {@code conventions.md}, {@code fates.md}.
 */
public final class Structure {

	private Structure() {
	}

	public static void derive(Draft draft) {
		clear(draft);
		List<Block> paragraphs = draft.getBlocks().stream().filter(block -> block.getIndex() >= 0).toList();
		paragraphs.forEach(Structure::number);
		Pairing.pair(draft, paragraphs);
		Nesting.nest(draft.getBrackets());
		draft.getBrackets().forEach(bracket -> bracket.setKind(BracketKinds.kind(bracket)));
		Choices.find(draft);
		Options.find(draft, paragraphs);
		Sections.find(draft, paragraphs);
	}

	private static void clear(Draft draft) {
		draft.getBrackets().clear();
		draft.getStrays().clear();
		draft.getChoices().clear();
		draft.getOptionGroups().clear();
		draft.getSections().clear();
	}

	private static void number(Block block) {
		PrintedNumber number = PrintedNumber.of(block.getText(), block.getKind()).orElse(new PrintedNumber("", 0, 0));
		block.setNumber(number.number());
		block.setNumberStart(number.start());
		block.setNumberEnd(number.end());
	}
}
